import type { MailWords } from '../en/mails.ts';

export const mails = {
  signature: 'Roster',
  'signInLocked.subject': 'Se ha bloqueado su acceso',
  'signInLocked.body':
    'Un administrador de {accountName} bloqueó su acceso el {lockedAt, date, long}. Se han cerrado todas sus sesiones y no podrá iniciar sesión hasta que lo desbloqueen.\n\nPara que lo desbloqueen, póngase en contacto con un administrador de {accountName}: {administrators}.',
  'signInUnlocked.subject': 'Ya puede volver a iniciar sesión',
  'signInUnlocked.body':
    'Un administrador de {accountName} desbloqueó su acceso el {unlockedAt, date, long}. Ya puede iniciar sesión con la contraseña que tenía.',
} satisfies MailWords;
