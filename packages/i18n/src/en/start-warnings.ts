export const startWarnings = {
  'operator.warnings': 'Check this server’s settings',
  'operator.warnings.text':
    'Roster has started, but these settings may not do what was intended. Correct them on the server, then restart it.',
  'operator.warning.demoUsersUnused': 'The setting ROSTER_DEMO_USERS has no effect: the demo users are off.',
  'operator.warning.inboxPortUnused':
    'The setting ROSTER_INBOX_PORT has no effect: SMTP_URL sends the emails elsewhere.',
  'operator.warning.dataFolderUnused':
    'The setting ROSTER_DATA_DIR has no effect: DATABASE_URL, SMTP_URL, ROSTER_POLICY_SECRET_FILE and ROSTER_DOWNLOADS_DIR leave nothing to keep.',
  'operator.warning.unknownSetting': '{setting} is not a setting of Roster and has no effect.',
  'operator.warning.misspelledSetting':
    '{setting} is not a setting of Roster and has no effect; did you mean {meant}?',
  'operator.warning.unsealedLog':
    'Without ROSTER_SECRET_FILE, anyone who can write to the database could rewrite the audit log unnoticed.',
  'operator.warning.powerfulLogin':
    'The database user of DATABASE_URL could become more than the server needs: set MIGRATION_DATABASE_URL to the owner, and DATABASE_URL to a user that owns nothing.',
  'operator.warning.inboxPortTaken': 'Port {port} is in use, so the inbox of emails has another: {page}.',
  'operator.warning.noTrustedProxy':
    'PUBLIC_URL starts with https, so a proxy is in front, but TRUSTED_PROXIES is 0: all users count as one network, and the wrong passwords of one keep all others out. Set it to the number of your proxies.',
};

export type StartWarningWords = Record<keyof typeof startWarnings, string>;
