import type { approvals as en } from '../en/approvals.ts';

export const approvals = {
  'approvals.empty.text':
    'Cuando alguien se registre con una dirección de sus dominios verificados o solicite unirse con su número de cuenta, la solicitud aparecerá aquí.',
  'approvals.empty.title': 'No hay aprobaciones pendientes',
  'approvals.text':
    'Estas personas se han registrado y esperan unirse a su cuenta. Primero, quien más tiempo lleva esperando.',
  'approvals.actions': 'Decidir sobre las solicitudes seleccionadas',
  'approvals.allowAgain': 'Permitir otra solicitud ya',
  'approvals.approve': 'Aprobar',
  'approvals.approvedBy': 'Aprobada por {name} el {date}.',
  'approvals.attention': 'Solo las que requieren atención',
  'approvals.done.allowAgain':
    '{count, plural, one {# persona puede volver a solicitarlo.} other {# personas pueden volver a solicitarlo.}}',
  'approvals.done.approve': '{count, plural, one {# solicitud aprobada.} other {# solicitudes aprobadas.}}',
  'approvals.done.reject': '{count, plural, one {# solicitud rechazada.} other {# solicitudes rechazadas.}}',
  'approvals.evidence.domain': 'Su dominio',
  'approvals.evidence.duplicate': 'Posible duplicado de',
  'approvals.evidence.earlier': 'En su cuenta hasta el {date}',
  'approvals.evidence.mail': 'Dirección confirmada',
  'approvals.evidence.number': 'Conocía el número de cuenta',
  'approvals.evidence.otherDomain': 'No es su dominio',
  'approvals.evidence.rejected': 'Rechazada antes',
  'approvals.message': '«{message}»',
  'approvals.noMatch': 'Ninguna solicitud coincide con la búsqueda y los filtros.',
  'approvals.reason': 'Motivo: {reason}',
  'approvals.reject': 'Rechazar',
  'approvals.rejectedBy': 'Rechazada por {name} el {date}.',
  'approvals.selectAll': 'Seleccionar todas',
  'approvals.selectFirst': 'Seleccione primero una o más solicitudes.',
  'approvals.source': 'Vía de la solicitud',
  'approvals.source.accountNumber': 'Número de cuenta',
  'approvals.source.domain': 'Dominio de correo',
  'approvals.state.decided': 'Decididas',
  'approvals.state.open': 'En espera',
  'approve.confirm': 'Confirmar: aprobar {count, plural, one {# solicitud} other {# solicitudes}}',
  'approve.text':
    '{count, plural, one {Esta persona se une a {account} de inmediato y se le avisa por correo.} other {Estas personas se unen a {account} de inmediato y se les avisa por correo. Lo que elija aquí vale para todas.}}',
  'approve.title.many': '¿Aprobar {count, plural, one {# solicitud} other {# solicitudes}}?',
  'approve.title.one': '¿Aprobar la solicitud de {name}?',
  'reject.confirm': 'Confirmar: rechazar {count, plural, one {# solicitud} other {# solicitudes}}',
  'reject.reason': 'Motivo (opcional)',
  'reject.reasonHint': 'Lo verán en el correo y en su perfil.',
  'reject.text':
    '{count, plural, one {Esta persona sigue registrada sin cuenta, se le avisa por correo y puede volver a solicitarlo pasados 7 días.} other {Estas personas siguen registradas sin cuenta, se les avisa por correo y pueden volver a solicitarlo pasados 7 días.}}',
  'reject.title.many': '¿Rechazar {count, plural, one {# solicitud} other {# solicitudes}}?',
  'reject.title.one': '¿Rechazar la solicitud de {name}?',
} satisfies Record<keyof typeof en, string>;
