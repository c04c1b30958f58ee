import type { signIn as en } from '../en/sign-in.ts';

export const signIn = {
  'signIn.apiReference': 'API-Referenz',
  'signIn.email': 'E-Mail-Adresse',
  'signIn.emailMissing': 'Geben Sie Ihre E-Mail-Adresse ein.',
  'signIn.ended': 'Sie wurden abgemeldet. Melden Sie sich wieder an, um fortzufahren.',
  'signIn.locked.administrator':
    'Ihr Passwort ist richtig, aber Ihre Anmeldung wurde am {date} von einem Administrator Ihres Kontos gesperrt.',
  'signIn.locked.contact': 'Wenden Sie sich zum Entsperren an einen Administrator:',
  'signIn.locked.directory':
    'Ihr Passwort ist richtig, aber Ihre Anmeldung wurde am {date} vom Verzeichnis Ihrer Organisation gesperrt. Ihre IT-Abteilung kann sie entsperren.',
  'signIn.locked.operator':
    'Ihr Passwort ist richtig, aber Ihre Anmeldung wurde am {date} vom Plattformbetreiber gesperrt. Wenden Sie sich zum Entsperren an den Support.',
  'signIn.locked.title': 'Ihre Anmeldung ist gesperrt',
  'signIn.locked.unaffiliated':
    'Ihr Passwort ist richtig, aber Ihre Anmeldung ist seit dem {date} gesperrt, weil Sie ein Konto verlassen haben. Entsperren kann Sie ein Administrator Ihres jetzigen Kontos oder eines Kontos, das Sie hinzufügt.',
  'signIn.password': 'Passwort',
  'signIn.passwordMissing': 'Geben Sie Ihr Passwort ein.',
  'signIn.showPassword': 'Passwort anzeigen',
  'signIn.submit': 'Anmelden',
  'signIn.title': 'Anmelden',
  'signIn.tooManyTries':
    'Zu viele fehlgeschlagene Anmeldungen. Versuchen Sie es ab {time} Uhr erneut. Ihre Anmeldung ist nicht gesperrt.',
  'signIn.forgot': 'Passwort vergessen?',
  'signIn.locked.ask': 'Entsperrung anfragen',
  'signIn.locked.asked':
    'Ihre Administratoren haben Ihre Anfrage erhalten. Die Antwort steht dann auf dieser Seite; Sie erhalten sie auch per E-Mail.',
  'signIn.locked.askedOn': 'Sie haben am {date} angefragt.',
  'signIn.locked.pass': 'Weiter zu meinem Profil',
  'signIn.passwordSet': 'Ihr Passwort ist festgelegt. Melden Sie sich jetzt damit an.',
  'signIn.register': 'Registrieren',
} satisfies Record<keyof typeof en, string>;
