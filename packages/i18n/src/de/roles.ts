import type { roles as en } from '../en/roles.ts';

export const roles = {
  'rolesPage.text': 'Was Benutzer Ihres Kontos dürfen. Wer mehrere Rollen hat, darf, was jede davon erlaubt.',
  'rolesPage.assigned': '{count, plural, one {# Benutzer} other {# Benutzern}} zugewiesen',
  'rolesPage.needs': 'Setzt {role} voraus; diese Rolle wird mit zugewiesen.',
  'rolesPage.dependents': 'Wird sie entzogen, entfallen auch {roles}.',
  'rolesPage.give': 'Zuweisen',
  'rolesPage.take': 'Entziehen',
  'rolesPage.giveTitle': 'Die Rolle {role} zuweisen',
  'rolesPage.takeTitle': 'Die Rolle {role} entziehen',
  'rolesPage.giveConfirm': 'Bestätigen: {count, plural, one {# Benutzer} other {# Benutzern}} zuweisen',
  'rolesPage.takeConfirm': 'Bestätigen: {count, plural, one {# Benutzer} other {# Benutzern}} entziehen',
  'roleText.accountAdministrator':
    'Leitet das Konto: Benutzer, Rollen, Gruppen, Lizenzen, Domains und Einstellungen. Nur ein Kontoadministrator kann diese Rolle zuweisen.',
  'roleText.coAdministrator':
    'Fügt Benutzer hinzu, genehmigt, sperrt und entfernt sie und weist jede Rolle außer Kontoadministrator zu. Kann Kontoadministratoren nicht ändern, sperren oder entfernen.',
  'roleText.licenseManager':
    'Weist Lizenzen zu und erlaubt oder verweigert Produkte. Kann die Benutzerliste sehen, ohne Notizen und Verlauf.',
  'roleText.download': 'Kann Software herunterladen.',
  'roleText.downloadSdks': 'Kann auch SDKs und APIs herunterladen.',
  'roleText.betaSoftware': 'Kann auch Software herunterladen, die noch nicht veröffentlicht ist.',
  'roleText.supportAdministrator': 'Stellt Serviceanfragen und sieht alle Anfragen des Kontos.',
  'roleText.supportRestricted':
    'Kann Serviceanfragen nur stellen, wenn die eigene Anmeldung nicht möglich ist oder das Konto keinen Administrator hat.',
  'changeRoles.title.one': 'Rollen von {name}',
  'changeRoles.title.many': 'Rollen von {count, plural, one {# Benutzer} other {# Benutzern}}',
  'changeRoles.confirm':
    'Bestätigen: Rollen von {count, plural, one {# Benutzer} other {# Benutzern}} ändern',
  'changeRoles.refused':
    '{count, plural, one {# von {total, number} lässt} other {# von {total, number} lassen}} sich nicht ändern',
  'changeRoles.mixed':
    'Ein Strich bedeutet: Das gilt nur für einige dieser Benutzer. Lassen Sie ihn stehen, ändert sich nichts.',
  'changeRoles.alsoTaken': '{role} setzt diese Rolle voraus und wird ebenfalls entzogen.',
  'changeRoles.alsoGiven': '{role} ist Voraussetzung und wird ebenfalls zugewiesen.',
} satisfies Record<keyof typeof en, string>;
