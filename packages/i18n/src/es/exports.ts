import type { exporting as en } from '../en/exports.ts';

export const exporting = {
  'export.title': 'Exportar la lista de usuarios',
  'export.text':
    'Un archivo CSV para Excel con todas las columnas de la lista y más. La exportación queda en el registro de auditoría.',
  'export.scope': 'Usuarios que se exportan',
  'export.scope.selected': 'Seleccionados: {count}',
  'export.scope.filtered': 'Los que cumplen los filtros: {count}',
  'export.scope.all': 'Todos los usuarios de la cuenta',
  'export.delimiter': 'Separador',
  'export.delimiter.comma': 'Coma',
  'export.delimiter.semicolon': 'Punto y coma (Excel en español y alemán)',
  'export.save': 'Guardar archivo .csv',
  'export.done': 'Lista de usuarios guardada.',
} satisfies Record<keyof typeof en, string>;
