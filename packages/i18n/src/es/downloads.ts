import type { downloads as en } from '../en/downloads.ts';

export const downloads = {
  'downloads.text':
    'Archivos para los productos de su cuenta. Una descarga interrumpida continúa donde se quedó; la suma de comprobación muestra si un archivo está completo.',
  'downloads.search': 'Buscar por título, producto o versión',
  'downloads.file': 'Archivo',
  'downloads.fileName': 'Nombre del archivo',
  'downloads.description': 'Descripción',
  'downloads.product': 'Producto',
  'downloads.version': 'Versión',
  'downloads.size': 'Tamaño',
  'downloads.changed': 'Modificado',
  'downloads.checksum': 'SHA-256',
  'downloads.computing': 'Se está calculando',
  'downloads.access': 'Acceso',
  'downloads.open': 'Disponible para usted',
  'downloads.needsRole': 'Requiere el rol {role}',
  'downloads.forAll': 'Todos los usuarios',
  'downloads.role': 'Rol',
  'downloads.get': 'Descargar',
  'downloads.ask': 'Pedir el rol {role}',
  'downloads.assign': 'Asignarme el rol {role}',
  'downloads.assignConfirm': 'Confirmar: asignar rol',
  'downloads.assignTitle': '¿Asignarse el rol {role}?',
  'downloads.empty.title': 'Sin descargas',
  'downloads.empty.text':
    'El operador de la plataforma no ofrece archivos en este momento. Si esperaba alguno, pregunte a soporte.',
  'home.downloads.text': 'La herramienta de licencias y archivos para sus productos.',
  'operatorDownloads.text':
    'Archivos de la carpeta {folder}. Su archivo {manifest} indica cuáles se ofrecen y qué rol requieren. Los cambios se ven aquí de inmediato.',
  'operatorDownloads.manifest.missing':
    'La carpeta no tiene el archivo {manifest}, así que solo se ofrece la herramienta de licencias. El artículo de ayuda explica cómo escribirlo.',
  'operatorDownloads.manifest.unreadable':
    'El archivo {manifest} no se puede leer, así que solo se ofrece la herramienta de licencias. Revise la sintaxis, los roles y los nombres de archivo.',
  'operatorDownloads.state': 'Estado',
  'operatorDownloads.offered': 'Se ofrece',
  'operatorDownloads.fault.fileMissing': 'Descrito, pero no está en la carpeta',
  'operatorDownloads.fault.fileRefused': 'No es un archivo normal, así que no se ofrece',
  'operatorDownloads.fault.notDescribed': 'Sin descripción, así que no se ofrece',
  'operatorDownloads.empty.title': 'La carpeta está vacía',
  'operatorDownloads.empty.text': 'Ponga archivos y su descripción en la carpeta. Aparecerán aquí.',
} satisfies Record<keyof typeof en, string>;
