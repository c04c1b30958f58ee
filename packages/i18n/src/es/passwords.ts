import type { passwords as en } from '../en/passwords.ts';

export const passwords = {
  'newPassword.submit': 'Establecer contraseña nueva',
  'newPassword.text': 'Para {email}. Al establecerla se cierran todas sus sesiones abiertas.',
  'newPassword.title': 'Establecer una contraseña nueva',
  'password.hint':
    'Al menos {min} caracteres. Varias palabras seguidas son fáciles de recordar; no hacen falta símbolos ni números.',
  'password.length': '{length} de {min} caracteres',
  'password.new': 'Contraseña nueva',
  'resetPassword.sent':
    'Si {email} inicia sesión aquí con contraseña, hay un enlace en camino. Sirve una sola vez, durante 60 minutos. ¿No le llega? Mire en la carpeta de correo no deseado. Si inicia sesión a través de su organización, su departamento de TI puede ayudarle.',
  'resetPassword.submit': 'Enviar enlace',
  'resetPassword.text':
    'Escriba su dirección de correo y le enviaremos un enlace para establecer una contraseña nueva.',
  'resetPassword.title': '¿Ha olvidado su contraseña?',
} satisfies Record<keyof typeof en, string>;
