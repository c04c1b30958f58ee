import type { products as en } from '../en/products.ts';

export const products = {
  'products.text':
    'Todo lo que las cuentas pueden comprar. Los derechos de uso de una cuenta están en la página de la cuenta.',
  'products.search': 'Buscar por nombre o descripción',
  'products.new': 'Producto nuevo',
  'products.edit': 'Editar producto',
  'products.end': 'Retirar producto',
  'products.offer': 'Volver a ofrecer',
  'product.endTitle': '¿Retirar {name}?',
  'product.endText':
    'Ninguna cuenta puede recibir un derecho de uso nuevo y ningún usuario puede pedir una licencia. Los derechos de uso existentes siguen hasta su último día, y sus licencias se pueden seguir asignando.',
  'product.endConfirm': 'Confirmar: retirar producto',
  'product.endedAt': 'Retirado',
  'product.endedOn': 'Retirado el {date}',
  'products.empty.title': 'Aún no hay productos',
  'products.empty.text':
    'Añada el primer producto. Después añada en la página de cada cuenta lo que ha comprado.',
  'product.name': 'Nombre del producto',
  'product.description': 'Descripción',
  'product.features': 'Funciones',
  'product.featuresHint':
    'Una por línea: la clave que piden los programas, un espacio y el nombre. Ejemplo: export.dwg exportación de planos',
  'product.featureWrong':
    'Línea {line}: empiece con una clave de minúsculas, cifras, puntos y guiones; después, un espacio y un nombre. Cada clave solo puede aparecer una vez.',
  'product.versions': 'Versiones',
  'product.versionsHint': 'Una por línea.',
  'product.versionWrong':
    'Línea {line}: una versión puede tener hasta 40 caracteres y aparecer una sola vez.',
  'product.accounts':
    '{count, plural, =0 {Ninguna cuenta lo tiene} one {# cuenta lo tiene} other {# cuentas lo tienen}}',
} satisfies Record<keyof typeof en, string>;
