import type { signIn as en } from '../en/sign-in.ts';

export const signIn = {
  'signIn.apiReference': 'Referencia de la API',
  'signIn.email': 'Correo electrónico',
  'signIn.emailMissing': 'Escriba su dirección de correo electrónico.',
  'signIn.ended': 'Se ha cerrado su sesión. Vuelva a iniciarla para continuar.',
  'signIn.locked.administrator':
    'Su contraseña es correcta, pero un administrador de su cuenta bloqueó su acceso el {date}. Para que lo desbloqueen, póngase en contacto con:',
  'signIn.locked.directory':
    'Su contraseña es correcta, pero el directorio de su organización bloqueó su acceso el {date}. Su departamento de TI puede ayudarle.',
  'signIn.locked.operator':
    'Su contraseña es correcta, pero el operador de esta plataforma bloqueó su acceso el {date}. Póngase en contacto con el equipo de soporte para que lo desbloqueen.',
  'signIn.locked.title': 'Su acceso está bloqueado',
  'signIn.locked.unaffiliated':
    'Su contraseña es correcta, pero su acceso está bloqueado desde el {date}, cuando se le quitó de su cuenta. Puede desbloquearlo un administrador que lo añada a una cuenta o uno de sus administradores actuales:',
  'signIn.password': 'Contraseña',
  'signIn.passwordMissing': 'Escriba su contraseña.',
  'signIn.showPassword': 'Mostrar la contraseña',
  'signIn.submit': 'Iniciar sesión',
  'signIn.title': 'Iniciar sesión',
  'signIn.tooManyTries':
    'Demasiados intentos fallidos. Puede volver a intentarlo a partir de las {time}; no se ha bloqueado nada.',
  'signIn.forgot': '¿Ha olvidado su contraseña?',
  'signIn.locked.ask': 'Pedirles que me desbloqueen',
  'signIn.locked.asked': 'Sus administradores saben que pide el desbloqueo. Le contestarán por correo.',
  'signIn.locked.pass': 'Ver su situación y solicitar unirse a una cuenta',
  'signIn.passwordSet': 'Su contraseña está establecida. Inicie sesión con ella.',
  'signIn.register': 'Registrarse',
} satisfies Record<keyof typeof en, string>;
