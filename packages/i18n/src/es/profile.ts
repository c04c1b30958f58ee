import type { profile as en } from '../en/profile.ts';

export const profile = {
  'profile.accountNumber': 'Número de cuenta',
  'profile.administrators.none':
    '{account} no tiene ningún administrador en este momento. Hemos avisado al equipo de soporte; si es urgente, abra una solicitud de servicio.',
  'profile.administrators.onlyYou':
    'Usted es la única persona que administra {account}. El equipo de soporte puede ayudarle.',
  'profile.administrators.text': 'Pueden desbloquear su acceso y cambiar sus roles y licencias.',
  'profile.administrators.title': 'Sus administradores',
  'profile.licenseGivers': 'Pueden asignarle una licencia: {names}.',
  'profile.licenseManagers': 'También los gestores de licencias pueden asignarle una licencia.',
  'profile.notAffiliated.text':
    'No pertenece a ninguna cuenta, por lo que no tiene administradores, roles ni licencias. Pida al administrador de su organización que añada {email}, o solicite unirse con el número de cuenta.',
  'profile.notAffiliated.title': 'Sin cuenta',
  'ownAccount.approvalMail': 'Correos sobre aprobaciones pendientes',
  'ownAccount.approvalMail.daily': 'Una vez al día',
  'ownAccount.approvalMail.instant': 'Al momento, uno por solicitud',
  'ownAccount.approvalMail.none': 'Ninguno',
  'ownAccount.changeEmail': 'Cambiar dirección',
  'ownAccount.changePassword': 'Cambiar contraseña',
  'ownAccount.currentPassword': 'Contraseña actual',
  'ownAccount.emailText':
    'Inicia sesión con {email}. Si cambia la dirección, la nueva se confirma por correo. También se avisa a la anterior; el enlace de ese correo deshace el cambio durante 7 días.',
  'ownAccount.emailWaiting':
    '{email} aún no está confirmada. Abra el enlace del correo que enviamos a esa dirección.',
  'ownAccount.endOthersText':
    'Al cerrar todas las demás sesiones también se cierra la sesión en sus dispositivos: inicie sesión en cada uno para recibir políticas nuevas.',
  'ownAccount.endOthers': 'Cerrar las demás sesiones',
  'ownAccount.endSession': 'Cerrar',
  'ownAccount.newEmail': 'Dirección nueva',
  'ownAccount.passwordChanged': 'Contraseña cambiada. Se han cerrado todas las demás sesiones.',
  'ownAccount.person': 'Nombre, país e idioma',
  'ownAccount.thisSession': 'Esta sesión',
  'profile.askDomain': 'Solicitar unirse a {account}',
  'profile.askToJoin': 'Solicitar unirse',
  'profile.domainAccount':
    '{account} ha verificado el dominio de su dirección, así que puede solicitar unirse sin número de cuenta.',
  'profile.download': 'Descargar mis datos',
  'profile.joinMessage': 'Mensaje a los administradores (opcional)',
  'profile.numberHint': 'Lo conoce el administrador de su organización.',
  'profile.pass':
    'Su acceso está bloqueado porque ya no pertenece a ninguna cuenta. Durante 15 minutos puede ver su perfil, solicitar unirse a una cuenta, descargar sus datos y contactar con soporte.',
  'profile.pass.member':
    'Su acceso está bloqueado. Durante 15 minutos puede ver su perfil, descargar sus datos y contactar con soporte. Puede desbloquearlo un administrador de su cuenta: pídaselo donde inicia sesión.',
  'profile.rejected': 'Su solicitud para unirse a {account} no se ha aprobado.',
  'profile.requestEnded.addressChanged':
    'Su solicitud para unirse a {account} ha terminado porque se basaba en el dominio de su dirección anterior. Puede volver a solicitarlo ahora mismo.',
  'profile.requestEnded.domainMoved':
    'El dominio de su dirección ya no pertenece a {account}, así que su solicitud para unirse ha terminado. Puede solicitar unirse a otra cuenta ahora mismo.',
  'profile.requestEnded.accountClosed':
    'La cuenta {account} se cerró, así que su solicitud para unirse ha terminado. Puede solicitar unirse a otra cuenta ahora mismo.',
  'profile.waiting':
    'Su solicitud para unirse a {account} está pendiente de aprobación desde el {date}. Los administradores pueden verla; le avisaremos por correo electrónico cuando decidan. No hace falta que se registre de nuevo.',
  'profile.withdraw': 'Retirar solicitud',
} satisfies Record<keyof typeof en, string>;
