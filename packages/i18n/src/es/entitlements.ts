import type { entitlements as en } from '../en/entitlements.ts';

export const entitlements = {
  'entitlements.title': 'Derechos de uso',
  'waitingList.title': 'Lista de espera',
  'entitlements.search': 'Buscar por producto',
  'entitlements.new': 'Añadir derecho de uso',
  'entitlements.change': 'Cambiar',
  'entitlements.changeTitle': 'Cambiar derecho de uso de {product}',
  'entitlements.none': 'Esta cuenta aún no tiene derechos de uso.',
  'entitlement.productEnded': '{name} (retirado)',
  'entitlement.product': 'Producto',
  'entitlement.kind': 'Tipo',
  'entitlement.kind.pooled': 'Compartido',
  'entitlement.kind.named': 'Nominal',
  'entitlement.kindHint':
    'Compartido: para todos en el país. Nominal: para quienes tienen una de sus licencias.',
  'entitlement.term': 'Vigencia',
  'entitlement.startsOn': 'Primer día',
  'entitlement.endsOn': 'Último día',
  'entitlement.endsOnHint': 'Déjelo vacío si no tiene fecha de fin.',
  'entitlement.endsOnChangeHint':
    'Déjelo vacío si no tiene fecha de fin. Un día pasado le pone fin de inmediato, aunque no haya empezado.',
  'entitlement.endsNow':
    'Tiene efecto ahora: {count, plural, =0 {nadie pierde} one {1 usuario pierde} other {# usuarios pierden}} {product} en el próximo contacto de sus dispositivos. Los administradores y gestores de licencias de la cuenta reciben un correo.',
  'entitlement.endsSooner':
    'Después del {date}, {count, plural, =0 {nadie pierde} one {1 usuario pierde} other {# usuarios pierden}} {product}. Los administradores y gestores de licencias de la cuenta reciben un correo cuando ese día esté cerca.',
  'entitlement.licenses': 'Licencias',
  'entitlement.term.coming': 'empieza el {date}',
  'entitlement.term.running': 'hasta el {date}',
  'entitlement.term.ended': 'terminó el {date}',
  'entitlement.term.endless': 'sin fecha de fin',
  'entitlement.assigned':
    '{taken, plural, one {# de {bought, number} asignada} other {# de {bought, number} asignadas}}',
  'entitlement.free': '{free, plural, one {# libre} other {# libres}}',
  'entitlement.lost': '{count, plural, one {# usuario no encontrado} other {# usuarios no encontrados}}',
  'entitlement.everyone': 'Todos en el país',
  'entitlement.use': 'Uso',
  'entitlement.inLast30Days': '{count, number} en 30 días',
  'entitlement.neverUsed': '{count, number} nunca',
  'entitlement.now': 'Rige ahora: {licenses}, {term}',
  'entitlements.text':
    'Lo que su cuenta ha comprado. Haga clic en un producto para ver quién tiene sus licencias.',
  'entitlements.countryRules': 'Reglas de países',
  'entitlements.countryRulesText':
    'Los productos de cada usuario se buscan en un solo país: el que se le ha fijado; si no, el suyo, si su cuenta lo incluye ({countries}); y si no, el país principal ({main}).',
  'entitlements.unlisted':
    'Su cuenta ha comprado productos para un país que no incluye: {countries}. Para los usuarios de allí cuenta el país principal ({main}), salvo que se les haya fijado un país. Añádalo en los ajustes de la cuenta si debe contar.',
  'entitlements.usersElsewhere': 'Usuarios de un país no incluido',
  'entitlements.empty.title': 'Sin derechos de uso',
  'entitlements.empty.text':
    'Su cuenta aún no ha comprado nada. El operador de la plataforma añade lo que compre.',
  'usage.title': 'Uso',
  'usage.export': 'Exportar uso',
} satisfies Record<keyof typeof en, string>;
