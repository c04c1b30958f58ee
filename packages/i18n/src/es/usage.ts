import type { usage as en } from '../en/usage.ts';

export const usage = {
  'overview.showChart': 'Mostrar gráfico',
  'overview.showData': 'Mostrar datos',
  'overview.chart': 'Gráfico de barras; el valor más alto es {most}.',
  'usage.text':
    'Lo que han comunicado las herramientas de licencias: quién ejecutó qué producto y cuándo. El uso sin conexión se añade cuando el dispositivo vuelve a conectarse.',
  'usage.zone': 'Días en la zona horaria {zone}.',
  'usage.period': 'Periodo',
  'usage.period.last7Days': '7 días',
  'usage.period.last30Days': '30 días',
  'usage.period.last90Days': '90 días',
  'usage.period.all': 'Todo',
  'usage.products': 'Por producto',
  'usage.product': 'Producto',
  'usage.users': 'Usuarios',
  'usage.time': 'Tiempo de uso',
  'usage.peak': 'Máximo simultáneo',
  'usage.byDay': '{product} por día',
  'usage.peakText':
    'Barras: usuarios del día y cuántos de ellos a la vez. El máximo se vuelve a contar como mucho un minuto después de cada comunicación.',
  'usage.onDay':
    '{day}: {users, plural, one {# usuario} other {# usuarios}}, hasta {peak, number} a la vez, {time}',
  'usage.exportByDay': 'Exportar por día',
  'usage.list': 'Quién usó qué',
  'usage.search': 'Buscar por usuario',
  'usage.user': 'Usuario',
  'usage.lastUsed': 'Último uso',
  'usage.days': 'Días de uso',
  'usage.usedOn': 'Uso el día',
  'usage.former': '{name} (ya no está en la cuenta)',
  'usage.unknownUser': 'Usuario desconocido',
  'usage.empty.title': 'Sin uso en este periodo',
  'usage.empty.text':
    'Ninguna herramienta de licencias de esta cuenta ha comunicado nada en él. Elija un periodo más largo o consulte quién tiene licencias.',
  'usage.emptyAll':
    'Ninguna herramienta de licencias de esta cuenta ha comunicado nada todavía. Consulte quién tiene licencias.',
} satisfies Record<keyof typeof en, string>;
