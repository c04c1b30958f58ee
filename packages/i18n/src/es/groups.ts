import type { groups as en } from '../en/groups.ts';

export const groups = {
  'changeGroups.title.one': 'Grupos de {name}',
  'changeGroups.title.many': 'Grupos de {count, plural, one {# usuario} other {# usuarios}}',
  'changeGroups.confirm': 'Confirmar: cambiar grupos de {count, plural, one {# usuario} other {# usuarios}}',
  'changeGroups.search': 'Buscar un grupo',
  'group.new': 'Grupo nuevo',
  'group.edit': 'Editar grupo',
  'group.name': 'Nombre',
  'group.description': 'Descripción',
  'group.delete': 'Eliminar grupo',
  'group.deleteTitle': '¿Eliminar el grupo {name}?',
  'group.deleteText':
    '{count, plural, =0 {El grupo no tiene miembros.} one {Su único miembro pierde lo que da el grupo y sigue en la cuenta.} other {Sus # miembros pierden lo que da el grupo y siguen en la cuenta.}}',
  'group.deleteConfirm': 'Confirmar: eliminar grupo',
  'group.addMembers': 'Añadir miembros',
  'group.addTitle': 'Añadir miembros a {name}',
  'group.addConfirm': 'Confirmar: añadir {count, plural, one {# usuario} other {# usuarios}}',
  'group.takeOut': 'Quitar del grupo',
  'group.members': 'Miembros',
  'group.noMembers': 'Este grupo aún no tiene miembros.',
  'group.nobodyFound': 'Ningún miembro coincide con la búsqueda.',
  'groups.empty.text':
    'Los grupos reúnen a quienes trabajan con los mismos productos. Cree uno y añada miembros.',
  'groups.empty.read': 'Los grupos reúnen a quienes trabajan con los mismos productos.',
  'groups.empty.title': 'Aún no hay grupos',
  'groups.search': 'Buscar un grupo',
  'groups.givenOnAdd': 'Predeterminado para usuarios nuevos',
  'groups.members': '{count, plural, one {# miembro} other {# miembros}}',
  'groups.column.given': 'Usuarios nuevos',
  'groups.showMembers': 'Miembros en la lista de usuarios',
  'group.noMembers.title': 'Aún no hay miembros',
  'group.products': 'Productos permitidos',
  'group.productsHint':
    'Vacío: este grupo no limita lo que pueden usar sus miembros. En varios grupos los productos se suman, y un grupo sin productos quita el límite.',
  'group.productsLimit': 'Productos permitidos: {products}',
  'groups.noLimit': 'No limita productos',
} satisfies Record<keyof typeof en, string>;
