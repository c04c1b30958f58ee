import type { signIn as en } from '../en/sign-in.ts';

export const signIn = {
  'signIn.apiReference': 'API-Referenz',
  'signIn.email': 'E-Mail',
  'signIn.emailMissing': 'Geben Sie Ihre E-Mail-Adresse ein.',
  'signIn.ended': 'Sie wurden abgemeldet. Melden Sie sich wieder an, um fortzufahren.',
  'signIn.locked.administrator':
    'Ihr Passwort ist richtig, aber Ihre Anmeldung wurde am {date} von einem Administrator Ihres Kontos gesperrt. Wenden Sie sich zum Entsperren an:',
  'signIn.locked.directory':
    'Ihr Passwort ist richtig, aber Ihre Anmeldung wurde am {date} vom Verzeichnis Ihrer Organisation gesperrt. Ihre IT-Abteilung hilft weiter.',
  'signIn.locked.operator':
    'Ihr Passwort ist richtig, aber Ihre Anmeldung wurde am {date} vom Betreiber dieser Plattform gesperrt. Wenden Sie sich zum Entsperren an den Support.',
  'signIn.locked.title': 'Ihre Anmeldung ist gesperrt',
  'signIn.locked.unaffiliated':
    'Ihr Passwort ist richtig, aber Ihre Anmeldung ist seit dem {date} gesperrt: Sie wurden aus Ihrem Konto entfernt. Entsperren kann Sie ein Administrator, der Sie zu einem Konto hinzufügt, oder einer Ihrer derzeitigen Administratoren:',
  'signIn.password': 'Passwort',
  'signIn.passwordMissing': 'Geben Sie Ihr Passwort ein.',
  'signIn.showPassword': 'Passwort anzeigen',
  'signIn.submit': 'Anmelden',
  'signIn.title': 'Anmelden',
  'signIn.tooManyTries':
    'Zu viele fehlgeschlagene Anmeldungen. Ab {time} können Sie es wieder versuchen; gesperrt ist nichts.',
  'signIn.forgot': 'Passwort vergessen?',
  'signIn.locked.ask': 'Um Entsperrung bitten',
  'signIn.locked.asked':
    'Ihre Administratoren wissen, dass Sie um Entsperrung bitten. Die Antwort kommt per E-Mail.',
  'signIn.locked.pass': 'Sehen, wo Sie stehen, und um Beitritt bitten',
  'signIn.passwordSet': 'Ihr Passwort ist festgelegt. Melden Sie sich jetzt damit an.',
  'signIn.register': 'Registrieren',
} satisfies Record<keyof typeof en, string>;
