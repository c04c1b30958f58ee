import type { userRequests as en } from '../en/user-requests.ts';

export const userRequests = {
  'ask.allAsked': 'Ya ha pedido todo lo que se puede pedir aquí. Espere las respuestas.',
  'ask.kind.country': 'Otro país de derechos',
  'ask.kind.release': 'Dejar la cuenta',
  'ask.kind.role': 'Un rol',
  'ask.message': 'Mensaje (opcional)',
  'ask.releaseText':
    'Si aprueban su salida, terminan sus roles, grupos y licencias en esta cuenta. Conserva su registro y otra cuenta puede añadirle.',
  'ask.role': 'Rol',
  'ask.submit': 'Enviar petición',
  'ask.text':
    'Su petición llega a todos los administradores de su cuenta. Recibirá la respuesta por correo y también se muestra aquí.',
  'ask.title': 'Petición a mis administradores',
  'ask.what': '¿Qué necesita?',
  'requests.answered': 'Contestadas',
  'requests.asks.country': 'Pide {country} como país de derechos',
  'requests.asks.release': 'Pide dejar la cuenta',
  'requests.asks.role': 'Pide el rol {role}',
  'requests.asks.unlock': 'Pide el desbloqueo',
  'requests.answerTo': 'Contestar a {name}',
  'requests.write': 'Contestar con un mensaje',
  'requests.column.asks': 'Petición',
  'requests.column.message': 'Mensaje',
  'requests.column.askedAt': 'Solicitado',
  'requests.column.answer': 'Respuesta',
  'requests.decline': 'Rechazar',
  'requests.empty.text':
    'Cuando alguien pida un rol, otro país, el desbloqueo o dejar la cuenta, aparecerá aquí.',
  'requests.empty.title': 'No hay peticiones',
  'requests.grant.country': 'Cambiar país',
  'requests.grant.release': 'Aprobar salida',
  'requests.grant.role': 'Asignar rol',
  'requests.grant.unlock': 'Desbloquear',
  'requests.message': 'Respuesta (opcional)',
  'requests.open': 'Pendientes',
  'requests.state.closed': 'Cerrada',
  'requests.state.declined': 'Rechazada',
  'requests.state.granted': 'Concedida',
  'requests.state.open': 'Pendiente',
  'requests.text':
    'Lo que piden los usuarios de su cuenta. Al conceder una petición, Roster aplica el cambio.',
} satisfies Record<keyof typeof en, string>;
