import type { signIn as en } from '../en/sign-in.ts';

export const signIn = {
  'signIn.apiReference': 'Referencia de la API',
  'signIn.email': 'Correo electrónico',
  'signIn.emailMissing': 'Escriba su dirección de correo electrónico.',
  'signIn.ended': 'Se ha cerrado su sesión. Vuelva a iniciarla para continuar.',
  'signIn.locked.administrator':
    'Su contraseña es correcta, pero un administrador de su cuenta bloqueó su acceso el {date}.',
  'signIn.locked.contact': 'Para que lo desbloqueen, contacte con un administrador:',
  'signIn.locked.directory':
    'Su contraseña es correcta, pero el directorio de su organización bloqueó su acceso el {date}. Su departamento de TI puede desbloquearlo.',
  'signIn.locked.operator':
    'Su contraseña es correcta, pero el operador de la plataforma bloqueó su acceso el {date}. Contacte con el equipo de soporte para que lo desbloqueen.',
  'signIn.locked.title': 'Su acceso está bloqueado',
  'signIn.locked.unaffiliated':
    'Su contraseña es correcta, pero su acceso está bloqueado desde el {date}, cuando dejó una cuenta. Puede desbloquearlo un administrador de su cuenta actual o de una que le añada.',
  'signIn.password': 'Contraseña',
  'signIn.passwordMissing': 'Escriba su contraseña.',
  'signIn.showPassword': 'Mostrar la contraseña',
  'signIn.submit': 'Iniciar sesión',
  'signIn.title': 'Iniciar sesión',
  'signIn.tooManyTries':
    'Demasiados intentos fallidos. Vuelva a intentarlo a partir de las {time}. Su acceso no está bloqueado.',
  'signIn.forgot': '¿Ha olvidado su contraseña?',
  'signIn.locked.ask': 'Pedir el desbloqueo',
  'signIn.locked.asked':
    'Sus administradores han recibido su petición. Verá la respuesta en esta página y la recibirá también por correo.',
  'signIn.locked.askedOn': 'Lo pidió el {date}.',
  'signIn.locked.pass': 'Ir a mi perfil',
  'signIn.passwordSet': 'Ya tiene contraseña. Inicie sesión con ella.',
  'signIn.register': 'Registrarse',
} satisfies Record<keyof typeof en, string>;
