import type { people as en } from '../en/people.ts';

export const people = {
  'users.andMore': 'und {count, number} weitere',
  'users.done.lock': '{count, plural, one {# Benutzer} other {# Benutzer}} gesperrt.',
  'users.done.signOut': '{count, plural, one {# Benutzer} other {# Benutzer}} überall abgemeldet.',
  'users.done.unlock': '{count, plural, one {# Benutzer} other {# Benutzer}} entsperrt.',
  'users.hideWhy': 'Gründe ausblenden',
  'users.menu.lock': 'Benutzer sperren',
  'users.menu.signOut': 'Überall abmelden',
  'users.menu.unlock': 'Benutzer entsperren',
  'users.open': 'Öffnen',
  'users.partly.lock': '{done, number} gesperrt, {refused, number} nicht gesperrt.',
  'users.partly.signOut': '{done, number} abgemeldet, {refused, number} nicht abgemeldet.',
  'users.partly.unlock': '{done, number} entsperrt, {refused, number} nicht entsperrt.',
  'users.left':
    '{count, plural, one {# weiterer Eintrag wurde nicht bearbeitet} other {# weitere Einträge wurden nicht bearbeitet}}: {reason} Wählen Sie den Rest erneut aus, um fortzufahren.',
  'users.showWhy': 'Gründe anzeigen',
  'users.menu.resetPassword': 'Passwort zurücksetzen',
  'users.sent.repeated':
    'Diese E-Mail ging vor weniger als einer Minute an {email} und wurde nicht noch einmal gesendet. Der Link darin gilt weiter.',
  'users.sent.invitation': 'Eine neue Einladung ist unterwegs an {email}.',
  'users.sent.passwordReset': 'Ein Link für ein neues Passwort ist unterwegs an {email}.',
  'users.menu.remove': 'Benutzer löschen',
  'users.menu.roles': 'Rollen ändern',
  'users.menu.groups': 'Gruppen ändern',
  'users.menu.country': 'Land der Nutzungsrechte ändern',
  'users.done.remove':
    '{count, plural, one {# Benutzer} other {# Benutzer}} entfernt. 30 Tage lang wiederherstellbar unter „Kürzlich entfernt“.',
  'users.done.roles': 'Rollen von {count, plural, one {# Benutzer} other {# Benutzern}} geändert.',
  'users.done.groups': 'Gruppen von {count, plural, one {# Benutzer} other {# Benutzern}} geändert.',
  'users.done.country':
    'Land der Nutzungsrechte von {count, plural, one {# Benutzer} other {# Benutzern}} geändert.',
  'users.partly.remove': '{done, number} entfernt, {refused, number} nicht entfernt.',
  'users.partly.roles': 'Rollen bei {done, number} geändert, bei {refused, number} nicht geändert.',
  'users.partly.groups': 'Gruppen bei {done, number} geändert, bei {refused, number} nicht geändert.',
  'users.partly.country':
    'Land der Nutzungsrechte bei {done, number} geändert, bei {refused, number} nicht geändert.',
  'list.leftOut':
    '{count, number} von {total, number} {count, plural, one {wird} other {werden}} ausgelassen',
  'userSelect.looksIn':
    'Für diesen Benutzer zählen die Nutzungsrechte eines anderen Landes ({country}). Diese Lizenz nützt ihm deshalb nichts.',
  'userSelect.returns':
    'Dieser Benutzer hat eine Lizenz dieses Produkts für ein anderes Land ({country}), die ihm nichts nützt. Sie wird zurückgegeben.',
  'userSelect.type': 'Geben Sie mindestens zwei Buchstaben von Name oder E-Mail-Adresse ein.',
  'pickUsers.label': 'Benutzer',
  'pickUsers.hint': 'Tippen Sie, um Benutzer zu finden. Sie können mehrere wählen.',
  'common.change': 'Ändern',
  'bulk.export': 'Benutzerliste exportieren',
  'entitlement.set': '{country}, für diesen Benutzer festgelegt',
  'entitlement.own': '{country}, das eigene Land',
  'entitlement.main': '{country}, das Hauptland des Kontos',
  'entitlement.mainInstead': '{country}, das Hauptland des Kontos (ohne Nutzungsrechte: {own})',
  'entitlement.none': 'Das Konto hat keine Nutzungsrechte für dieses Land: {country}.',
  'users.menu.exceptions': 'Produkt erlauben oder verweigern',
  'users.done.exceptions':
    '{count, plural, one {Ausnahme für # Benutzer gespeichert.} other {Ausnahmen für # Benutzer gespeichert.}}',
  'users.partly.exceptions':
    'Ausnahmen für {done, number} gespeichert, für {refused, number} nicht gespeichert.',
} satisfies Record<keyof typeof en, string>;
