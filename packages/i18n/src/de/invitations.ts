import type { invitations as en } from '../en/invitations.ts';

export const invitations = {
  'invitations.added': 'Hinzugefügt',
  'invitations.column.error': 'Fehler',
  'invitations.column.sentAt': 'Zuletzt gesendet',
  'invitations.column.expiresAt': 'Gültig bis',
  'invitations.done.resend.one': 'Die Einladung an {name} ist unterwegs.',
  'invitations.done.resend': '{count, plural, one {# Einladung ist} other {# Einladungen sind}} unterwegs.',
  'invitations.done.repeated':
    '{count, plural, one {# Einladung wurde} other {# Einladungen wurden}} nicht noch einmal gesendet: Der letzte Versand liegt weniger als eine Minute zurück.',
  'invitations.done.withdraw.one': 'Die Einladung an {name} ist zurückgezogen.',
  'invitations.done.withdraw': '{count, plural, one {# Einladung} other {# Einladungen}} zurückgezogen.',
  'invitations.empty.text':
    'Hinzugefügte Benutzer, die noch kein Passwort festgelegt haben, erscheinen hier mit dem Status der Einladung.',
  'invitations.empty.title': 'Keine offenen Einladungen',
  'invitations.error': 'Die E-Mail konnte nicht zugestellt werden: {error}',
  'invitations.refused': '{count, plural, one {# Einladung} other {# Einladungen}} nicht geändert',
  'invitations.resend': 'Erneut senden',
  'invitations.sendOne': 'Senden',
  'invitations.sent': 'gesendet',
  'invitations.ended':
    'Beendet, weil der Absender diese Rollen nicht mehr zuweisen darf oder weil gesperrt wurde. Senden Sie sie erneut.',
  'invitations.expiredOrEnded': 'Abgelaufen oder beendet',
  'invitations.state.ended': 'Beendet',
  'invitations.state.expired': 'Abgelaufen',
  'invitations.state.failed': 'Fehlgeschlagen',
  'invitations.state.notSent': 'Nicht gesendet',
  'invitations.state.sending': 'Wird gesendet',
  'invitations.state.sent': 'Gesendet',
  'invitations.text': 'Alle, die hinzugefügt wurden, aber noch kein Passwort festgelegt haben.',
  'invitations.validUntil': 'gültig bis zum {date}',
  'invitations.withdraw': 'Zurückziehen',
  'withdraw.confirm': 'Bestätigen: {count, plural, one {# Einladung} other {# Einladungen}} zurückziehen',
  'withdraw.text':
    '{count, plural, one {Der Link gilt nicht mehr und der Benutzer wird gelöscht} other {Die Links gelten nicht mehr und die Benutzer werden gelöscht}}. Es hat sich nie jemand angemeldet, deshalb {count, plural, one {ist die Adresse} other {sind die Adressen}} wieder frei.',
  'withdraw.title.one': 'Einladung an {name} zurückziehen?',
  'withdraw.title': '{count, plural, one {# Einladung} other {# Einladungen}} zurückziehen?',
  'invitation.submit': 'Passwort festlegen',
  'invitation.text':
    'Guten Tag {name}, Sie wurden zu {account} hinzugefügt. Legen Sie ein Passwort fest. Damit und mit {email} melden Sie sich an.',
  'invitation.title': 'Willkommen',
} satisfies Record<keyof typeof en, string>;
