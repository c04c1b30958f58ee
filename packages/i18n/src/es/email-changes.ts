import type { emailChanges as en } from '../en/email-changes.ts';

export const emailChanges = {
  'confirmEmail.acceptInvitation':
    'Dirección confirmada. Hemos enviado a {email} un correo con un enlace para establecer su contraseña. Después, inicie sesión con esta dirección.',
  'confirmEmail.askForInvitation':
    'Dirección confirmada. Para establecer su contraseña e iniciar sesión con {email}, pida una nueva invitación a un administrador de su cuenta.',
  'confirmEmail.signIn': 'Dirección confirmada. Ahora inicia sesión con {email}.',
  'confirmEmail.endedRequest':
    'Su solicitud para unirse a {account} ha terminado porque se basaba en el dominio de la otra dirección. Puede volver a solicitarlo en su perfil.',
  'confirmEmail.submit': 'Confirmar esta dirección',
  'confirmEmail.text': 'Cuando la confirme, su dirección de inicio de sesión será {email}.',
  'confirmEmail.title': 'Confirme su nueva dirección',
  'undoEmail.done':
    'Hecho: vuelve a iniciar sesión con {email}. La contraseña anterior ya no sirve; le hemos enviado un enlace para establecer una nueva.',
  'undoEmail.submit': 'Deshacer el cambio',
  'undoEmail.text':
    'Volverá a iniciar sesión con {email} y se cerrarán todas las sesiones abiertas en su nombre. La contraseña dejará de servir; recibirá un enlace para establecer una nueva.',
  'undoEmail.title': 'Deshacer el cambio de dirección',
} satisfies Record<keyof typeof en, string>;
