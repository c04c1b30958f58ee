import type { roles as en } from '../en/roles.ts';

export const roles = {
  'rolesPage.text':
    'Lo que pueden hacer los usuarios de su cuenta. Quien tiene varios roles puede hacer lo que permite cada uno.',
  'rolesPage.assigned': 'Asignado a {count, plural, one {# usuario} other {# usuarios}}',
  'rolesPage.needs': 'Requiere {role}, que se asigna con él.',
  'rolesPage.dependents': 'Retirarlo retira también {roles}.',
  'rolesPage.give': 'Asignar',
  'rolesPage.take': 'Retirar',
  'rolesPage.giveTitle': 'Asignar el rol {role}',
  'rolesPage.takeTitle': 'Retirar el rol {role}',
  'rolesPage.giveConfirm': 'Confirmar: asignar a {count, plural, one {# usuario} other {# usuarios}}',
  'rolesPage.takeConfirm': 'Confirmar: retirar a {count, plural, one {# usuario} other {# usuarios}}',
  'roleText.accountAdministrator':
    'Administra la cuenta: usuarios, roles, grupos, licencias, dominios y ajustes. Solo un administrador de la cuenta puede asignar este rol.',
  'roleText.coAdministrator':
    'Añade, aprueba, bloquea y quita usuarios y asigna todos los roles menos el de administrador de la cuenta. No puede cambiar a quien tiene ese rol.',
  'roleText.licenseManager':
    'Asigna licencias y permite o deniega productos. Puede ver la lista de usuarios, sin notas ni historial.',
  'roleText.download': 'Puede descargar software.',
  'roleText.downloadSdks': 'Puede descargar además SDK y API.',
  'roleText.betaSoftware': 'Puede descargar además software que aún no se ha publicado.',
  'roleText.supportAdministrator': 'Abre solicitudes de servicio y ve todas las de la cuenta.',
  'roleText.supportRestricted':
    'Solo puede abrir una solicitud de servicio si no puede iniciar sesión o la cuenta no tiene administrador.',
  'changeRoles.title.one': 'Roles de {name}',
  'changeRoles.title.many': 'Roles de {count, plural, one {# usuario} other {# usuarios}}',
  'changeRoles.confirm': 'Confirmar: cambiar roles de {count, plural, one {# usuario} other {# usuarios}}',
  'changeRoles.refused':
    '{count, plural, one {# de {total, number} no se puede cambiar} other {# de {total, number} no se pueden cambiar}}',
  'changeRoles.mixed':
    'Un guion significa que solo algunos de estos usuarios lo tienen. Si lo deja, no cambia nada.',
  'changeRoles.alsoTaken': '{role} requiere este rol y se retira también.',
  'changeRoles.alsoGiven': 'Requiere {role}, que se asigna también.',
} satisfies Record<keyof typeof en, string>;
