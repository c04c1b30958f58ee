export const roles = {
  'rolesPage.text':
    'What users in your account can do. A user with several roles can do what any of them allows.',
  'rolesPage.assigned': 'Assigned to {count, plural, one {# user} other {# users}}',
  'rolesPage.needs': 'Requires {role}, which is assigned with it.',
  'rolesPage.dependents': 'Unassigning it also unassigns {roles}.',
  'rolesPage.give': 'Assign',
  'rolesPage.take': 'Unassign',
  'rolesPage.giveTitle': 'Assign {role}',
  'rolesPage.takeTitle': 'Unassign {role}',
  'rolesPage.giveConfirm': 'Confirm: assign to {count, plural, one {# user} other {# users}}',
  'rolesPage.takeConfirm': 'Confirm: unassign from {count, plural, one {# user} other {# users}}',
  'roleText.accountAdministrator':
    'Runs the account: users, roles, groups, licenses, domains and settings. Only an Account Administrator can assign this role.',
  'roleText.coAdministrator':
    'Adds, approves, locks and removes users, and assigns every role except Account Administrator. Cannot change an Account Administrator.',
  'roleText.licenseManager':
    'Assigns licenses, and allows or denies products. Can see the user list, without notes and history.',
  'roleText.download': 'Can download software.',
  'roleText.downloadSdks': 'Can also download SDKs and APIs.',
  'roleText.betaSoftware': 'Can also download software that is not released yet.',
  'roleText.supportAdministrator': 'Opens service requests and sees all requests of the account.',
  'roleText.supportRestricted':
    'Can open a service request only when they cannot sign in or the account has no administrator.',
  'changeRoles.title.one': 'Roles of {name}',
  'changeRoles.title.many': 'Roles of {count, plural, one {# user} other {# users}}',
  'changeRoles.confirm': 'Confirm: change roles of {count, plural, one {# user} other {# users}}',
  'changeRoles.refused': '{count, number} of {total, number} cannot be changed',
  'changeRoles.mixed':
    'A dash means that only some of these users have it. If you leave the dash, nothing changes.',
  'changeRoles.alsoTaken': '{role} requires it and is unassigned too.',
  'changeRoles.alsoGiven': 'It requires {role}, which is assigned too.',
};
