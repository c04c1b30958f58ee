import type { StartWarningWords } from '../en/start-warnings.ts';

export const startWarnings = {
  'operator.warnings': 'Revise los ajustes de este servidor',
  'operator.warnings.text':
    'Roster se ha iniciado, pero es posible que estos ajustes no hagan lo que se pretendía. Corríjalos en el servidor y reinícielo.',
  'operator.warning.demoUsersUnused':
    'El ajuste ROSTER_DEMO_USERS no tiene efecto: los usuarios de demostración están desactivados.',
  'operator.warning.inboxPortUnused':
    'El ajuste ROSTER_INBOX_PORT no tiene efecto: SMTP_URL envía los correos a otro servidor.',
  'operator.warning.dataFolderUnused':
    'El ajuste ROSTER_DATA_DIR no tiene efecto: con DATABASE_URL, SMTP_URL, ROSTER_POLICY_SECRET_FILE y ROSTER_DOWNLOADS_DIR no hay nada que guardar allí.',
  'operator.warning.unknownSetting': '{setting} no es un ajuste de Roster y no tiene efecto.',
  'operator.warning.misspelledSetting':
    '{setting} no es un ajuste de Roster y no tiene efecto; ¿quería decir {meant}?',
  'operator.warning.unsealedLog':
    'Sin ROSTER_SECRET_FILE, cualquiera que pueda escribir en la base de datos podría reescribir el registro de auditoría sin que se note.',
  'operator.warning.powerfulLogin':
    'El usuario de DATABASE_URL podría llegar a más de lo que el servidor necesita: ponga en MIGRATION_DATABASE_URL al propietario y en DATABASE_URL a un usuario que no sea propietario de nada.',
  'operator.warning.inboxPortTaken':
    'El puerto {port} está en uso, por lo que el buzón de entrada tiene otra dirección: {page}.',
  'operator.warning.noTrustedProxy':
    'PUBLIC_URL empieza por https, así que hay un proxy delante, pero TRUSTED_PROXIES es 0: todos los usuarios cuentan como una sola red, y las contraseñas erróneas de uno dejan fuera a los demás. Indique cuántos proxies propios hay.',
} satisfies StartWarningWords;
