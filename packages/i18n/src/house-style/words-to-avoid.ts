import type { Language } from '@roster/domain/languages';

/** Names and quoted words in which a word to avoid may stand. */
export const namesToSkip: Record<Language, string[]> = {
  en: ['Disable mode'],
  es: ['Disable mode'],
  de: ['Disable mode'],
};

/** Words that docs/words.md says not to use, each with the one to use instead. Regular expressions of whole words. */
export const wordsToAvoid: Record<Language, Record<string, string>> = {
  en: {
    'e-mails?|e-mailed|e-mailing': 'email',
    'mails?|mailed': 'email',
    'logins?': 'sign-in; they stay registered',
    'somebody|anybody': 'someone, anyone',
    'nobody|everybody': 'no one, everyone',
    'whom|whoever|whomever': 'people who …, users you …',
    'any ?more': 'no longer',
    'at once': 'right away',
    'newcomers?': 'new users',
    'colleagues?': 'another administrator; someone else',
    'meanwhile|all the same|held back|by hand|stands? in|(?:this|that|it) is no(?! longer)':
      'say it in plain words',
    'suspend(?:s|ed|ing)?|disabl(?:e|es|ed|ing)|ban(?:s|ned|ning)?|block(?:s|ed|ing)?': 'lock',
    '(?:give|gives|take|takes|taking) (?:the|a|this|that) role': 'assign, unassign',
  },
  es: {
    'e-mail|email|mail': 'correo',
    'directivas?': 'política',
    'fuera de línea': 'sin conexión',
    'retenid[oa]s?': 'en pausa',
    'liberar|liberad[oa]s?|liberen|liberaci[oó]n': 'dejar la cuenta, aprobar la salida',
    '(?<!(?:ha|han|haya|hayan|he|había) )quitad[oa]s?': 'baja; quitar de la cuenta',
    'se olvidan?': 'se elimina',
    'a sí mism[oa]s?': 'su propio …',
    'suspend(?:er|id[oa]s?)|inhabilit\\p{L}*|deshabilit\\p{L}*': 'bloquear',
    '(?:dar|dé|da|poner|ponga) (?:el|un|este) rol': 'asignar',
  },
  de: {
    'Mails?|eMails?|Email|Emails': 'E-Mail',
    Hallo: 'Guten Tag',
    freiwillig: 'optional',
    'Freigaben?|freigeben|freigegeben': 'Austritt',
    '(?<=(?:[Dd]iese|[Ee]ine|[Ii]hre|[Kk]eine|[Jj]ede|[Dd]ie|offene|neue|weitere)[nr]? )Bitten?': 'Anfrage',
    'Bitten? (?:von|eines|einer)': 'Anfrage',
    '[Bb]estätigte[nrm]? Domains?': 'verifizierte Domain',
    'Leute|Menschen': 'Benutzer',
    aufgehalten: 'pausiert',
    'weglegen|weggelegt': 'ausblenden',
    'erfährt davon|erfahren davon': 'wird benachrichtigt',
    'Berechtigungsl(?:and|änder)': 'Land der Nutzungsrechte',
    'Passwort (?:zu )?(?:setzen|gesetzt)': 'festlegen',
    'Rollen? (?:zu )?(?:geben|nehmen)': 'zuweisen, entziehen',
    'suspendier\\p{L}*|deaktivier\\p{L}*|blockier\\p{L}*': 'sperren',
  },
};
