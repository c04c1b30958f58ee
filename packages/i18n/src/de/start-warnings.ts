import type { StartWarningWords } from '../en/start-warnings.ts';

export const startWarnings = {
  'operator.warnings': 'Einstellungen dieses Servers prüfen',
  'operator.warnings.text':
    'Roster ist gestartet, aber diese Einstellungen bewirken vielleicht nicht, was beabsichtigt war. Korrigieren Sie sie auf dem Server und starten Sie ihn neu.',
  'operator.warning.demoUsersUnused':
    'Die Einstellung ROSTER_DEMO_USERS hat keine Wirkung: Die Demo-Benutzer sind ausgeschaltet.',
  'operator.warning.inboxPortUnused':
    'Die Einstellung ROSTER_INBOX_PORT hat keine Wirkung: SMTP_URL sendet die E-Mails an einen anderen Server.',
  'operator.warning.dataFolderUnused':
    'Die Einstellung ROSTER_DATA_DIR hat keine Wirkung: Mit DATABASE_URL, SMTP_URL, ROSTER_POLICY_SECRET_FILE und ROSTER_DOWNLOADS_DIR ist dort nichts zu speichern.',
  'operator.warning.unknownSetting': '{setting} ist keine Einstellung von Roster und hat keine Wirkung.',
  'operator.warning.misspelledSetting':
    '{setting} ist keine Einstellung von Roster und hat keine Wirkung; meinten Sie {meant}?',
  'operator.warning.unsealedLog':
    'Ohne ROSTER_SECRET_FILE könnte jeder, der in die Datenbank schreiben darf, das Prüfprotokoll unbemerkt umschreiben.',
  'operator.warning.powerfulLogin':
    'Der Datenbankbenutzer von DATABASE_URL könnte mehr werden, als der Server braucht: Setzen Sie MIGRATION_DATABASE_URL auf den Eigentümer und DATABASE_URL auf einen Benutzer, dem nichts gehört.',
  'operator.warning.inboxPortTaken':
    'Port {port} ist belegt, deshalb hat der Posteingang eine andere Adresse: {page}.',
  'operator.warning.noTrustedProxy':
    'PUBLIC_URL beginnt mit https, also steht ein Proxy davor, aber TRUSTED_PROXIES ist 0: Alle Benutzer gelten als ein Netzwerk, und falsche Passwörter eines Einzelnen sperren alle anderen aus. Geben Sie dort die Zahl Ihrer Proxys an.',
} satisfies StartWarningWords;
