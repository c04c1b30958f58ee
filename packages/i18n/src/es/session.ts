import type { session as en } from '../en/session.ts';

export const session = {
  'shell.identity.other': 'Ahora tiene la sesión iniciada como {name} en otra pestaña',
  'shell.identity.otherText':
    'Esta página todavía muestra los datos de {before}. Ya no se puede guardar nada en ella. Copie lo que ha escrito si aún lo necesita y vuelva a cargar la página.',
  'shell.identity.signedOut': 'Se ha cerrado su sesión en otra pestaña',
  'shell.sessionEnds': 'Su sesión se cerrará en menos de {minutes} minutos por inactividad.',
  'shell.sessionIsOver':
    'Una sesión dura {hours} horas como máximo. La suya termina en menos de {minutes} minutos; inicie sesión de nuevo después.',
  'shell.staySignedIn': 'Mantener la sesión abierta',
  'shell.passIsOver':
    'Este acceso dura {total, number} minutos como máximo. Termina en menos de {minutes, number} minutos; si aún lo necesita, inicie sesión de nuevo después.',
  'signInAgain.title': 'Inicie sesión de nuevo',
  'signInAgain.text':
    'Su sesión ha terminado. Lo que ha escrito sigue aquí: inicie sesión y podrá continuar.',
  'signInAgain.leave': 'Salir de la página',
  'proof.title': 'Escriba de nuevo su contraseña',
  'proof.text':
    'Es un cambio delicado y hace más de {minutes} minutos que escribió su contraseña. Lo que ha escrito se conserva.',
  'proof.submit': 'Continuar',
  'session.closed.title': 'Esta cuenta está cerrada',
  'session.closed.text':
    'Hasta el {until} puede leer y exportar sus datos. No se puede cambiar nada. Después, todos los usuarios dejan la cuenta y sus licencias terminan.',
  'session.closed.audit': 'Exportar el registro de auditoría',
} satisfies Record<keyof typeof en, string>;
