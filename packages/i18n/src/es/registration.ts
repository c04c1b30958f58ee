import type { registration as en } from '../en/registration.ts';

export const registration = {
  'register.accountNumber': 'Número de cuenta (opcional)',
  'register.accountNumberHint': 'Si su organización le ha dado uno. Lo confirmará al completar el registro.',
  'register.sent':
    'Hemos enviado un correo a {email}. Abra el enlace que contiene para completar el registro; sirve durante 24 horas.',
  'register.submit': 'Registrarse',
  'register.text':
    'Escriba su dirección de correo. Le enviaremos un enlace para elegir su nombre y su contraseña.',
  'register.title': 'Registrarse',
  'verifyEmail.anotherNumberHint':
    'Escriba el número vigente, o deje el campo vacío y solicítelo más tarde en su perfil.',
  'verifyEmail.askToJoin': 'Solicitar unirse a la cuenta con el número {number}',
  'verifyEmail.askToJoinHint':
    'El número lo escribió quien pidió este correo. Márquelo solo si se lo dio su organización.',
  'verifyEmail.joined': 'Dirección confirmada. Ya pertenece a {account}. Inicie sesión con su contraseña.',
  'verifyEmail.submit': 'Completar el registro',
  'verifyEmail.text':
    'Este enlace demuestra que la dirección {email} es suya. Escriba su nombre y elija una contraseña.',
  'verifyEmail.title': 'Complete su registro',
  'verifyEmail.tooEarly':
    'Confirmada. {account} no aprobó una solicitud anterior de este buzón; podrá volver a solicitarlo a partir del {date}. Inicie sesión: su perfil muestra cómo.',
  'verifyEmail.unaffiliated':
    'Dirección confirmada. Aún no pertenece a ninguna cuenta. Inicie sesión: su perfil explica cómo unirse a una.',
  'verifyEmail.waiting':
    'Dirección confirmada. Su solicitud está pendiente de la aprobación de {account}. Cuando sus administradores decidan, lo verá en esta página y le avisaremos por correo. Ya puede iniciar sesión.',
} satisfies Record<keyof typeof en, string>;
