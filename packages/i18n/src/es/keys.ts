export const keys = {
  'signingKeys.text':
    'Las políticas se firman con una de estas claves y los dispositivos las comprueban con su parte pública. La parte privada nunca sale del servidor y se borra en cuanto la clave deja de firmar.',
  'signingKeys.rotate': 'Renovar claves',
  'signingKeys.rotateTitle': '¿Renovar las claves que firman las políticas?',
  'signingKeys.rotateConfirm': 'Confirmar: renovar claves',
  'signingKeys.rotateText':
    'Se publica ahora una clave nueva, que firmará dentro de {hours} horas avalada por la clave que firma hoy. Esta sigue publicada {days} días más, hasta que caduque la última política que firmó. Los usuarios y los dispositivos no notan nada.',
  'signingKeys.state.next': 'Publicada, firmará después',
  'signingKeys.state.signing': 'Firma las políticas',
  'signingKeys.state.published': 'Publicada, ya no firma',
  'signingKeys.state.retired': 'Retirada',
  'signingKeys.createdAt': 'Creada',
  'signingKeys.signsFrom': 'Firma desde',
  'signingKeys.signsUntil': 'Firma hasta',
  'signingKeys.publishedUntil': 'Publicada hasta',
  'signingKeys.untilRotated': 'La próxima renovación',
  'signingKeys.untilRunOut': 'Que caduque su última política',
};
