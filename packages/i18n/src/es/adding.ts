import type { adding as en } from '../en/adding.ts';

export const adding = {
  'add.addToAccount': 'Añadir a la cuenta',
  'add.copied': 'Copiado',
  'add.copy': 'Copiar estas instrucciones',
  'add.couldNotCreate': 'No se pudo crear el usuario',
  'add.invited': 'Se ha añadido e invitado a {name}.',
  'add.done': 'Se ha añadido a {name}.',
  'add.doneHeldBack':
    'Se ha añadido a {name}. No se ha enviado la invitación: este buzón o su cuenta ha alcanzado el máximo por hora. Envíela más tarde desde Invitaciones.',
  'add.doneForLater': 'Se ha añadido a {name}, todavía sin invitación. Puede enviarla desde Invitaciones.',
  'add.doneFederated':
    'Se ha añadido a {name}. Inicia sesión a través de su organización, por lo que no se ha enviado ninguna invitación. El usuario también se habría creado al iniciar sesión por primera vez.',
  'add.emailHint': 'Para añadir a varias personas, pegue aquí sus direcciones.',
  'add.entitlementHint':
    'El país en el que se buscan sus derechos de uso. Si no lo indica, se usa su propio país o, si no, el principal de la cuenta.',
  'add.instructions':
    'Hola:\n\nMe gustaría añadirle ({email}) a nuestra cuenta, pero ya pertenece a otra y cada usuario puede pertenecer a una sola.\n\n1. Inicie sesión y abra su perfil: {page}\n2. Allí figuran sus administradores actuales. Pida a uno de ellos que le quite de su cuenta. Si inicia sesión a través de su organización, pídaselo a su departamento de TI.\n3. Avíseme cuando esté hecho y le añadiré.',
  'add.invite': 'Enviar la invitación ahora',
  'add.inviteHint': 'Si no, puede enviarla más tarde desde Invitaciones.',
  'add.joined.title': 'Terminar la configuración',
  'add.language': 'Idioma de la invitación',
  'add.many.addressOf': 'Dirección en la fila de {email}',
  'add.many.close': 'Listo',
  'add.many.added': 'Hecho: {done} de {total}',
  'add.many.done': 'Hecho',
  'add.many.leaveOut': 'Omitir {email}',
  'add.many.nameOf': '{field} de {email}',
  'add.many.save': 'Guardar {count, plural, one {# usuario} other {# usuarios}}',
  'add.many.next': '{count, plural, one {Siguiente # usuario} other {Siguientes # usuarios}}',
  'add.many.tooMany':
    'Se añaden hasta {max} usuarios a la vez. {count, plural, one {Después sigue # más} other {Después siguen # más}}.',
  'add.many.text':
    '{count, plural, one {# persona por añadir. Revise el nombre. El país y las opciones de abajo valen para ella.} other {# personas por añadir. Revise los nombres. El país y las opciones de abajo valen para todas.}}',
  'add.mismatch':
    'Su cuenta no tiene derechos de uso en {country}. Aun así puede añadir al usuario; indique un país de derechos para que sus productos encuentren licencias.',
  'add.more': 'Roles, grupos, país e invitación',
  'add.openUser': 'Abrir este usuario',
  'add.restore': 'Restaurar con roles y grupos',
  'add.saveAndAnother': 'Guardar y añadir otro',
  'add.step.again': 'Vuelva a añadir al usuario aquí y elija «Añadir a la cuenta».',
  'add.step.ask':
    'El usuario se dirige a sus administradores actuales, que figuran en su perfil. Si inicia sesión a través de su organización, se dirige a su departamento de TI.',
  'add.step.removed': 'Allí lo quitan de la cuenta.',
  'add.title': 'Añadir usuarios',
  'add.unlock': 'Desbloquear su acceso de inmediato',
  'setup.allDone': 'Todo hecho.',
  'setup.do.entitlementCountry': 'Indicar {country}',
  'setup.do.refreshPolicy': 'Enviar correo',
  'setup.do.roles': 'Asignar {role}',
  'setup.do.unlock': 'Desbloquear',
  'setup.doAll': 'Hacer todo',
  'setup.done': '(hecho)',
  'setup.entitlementCountry': 'Indicar un país de derechos en el que su cuenta tenga derechos de uso',
  'setup.finish': 'Cerrar',
  'setup.open': '(pendiente)',
  'setup.putAway': 'Ocultar esta lista',
  'setup.refreshPolicy': 'Pedirle que actualice su política',
  'setup.roles': 'Asignar roles, si hacen falta',
  'setup.text': '{name} ya se había registrado y ahora pertenece a su cuenta. Lo que queda por hacer:',
  'setup.title': 'Terminar la configuración',
  'setup.unlock': 'Desbloquear al usuario: su acceso se bloqueó por seguridad al dejar la cuenta anterior',
} satisfies Record<keyof typeof en, string>;
