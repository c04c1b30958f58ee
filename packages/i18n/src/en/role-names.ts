export const roleNames = {
  'roles.accountAdministrator': 'Account Administrator',
  'roles.betaSoftware': 'Beta Software',
  'roles.coAdministrator': 'Co-Administrator',
  'roles.download': 'Download',
  'roles.downloadSdks': 'Download SDKs and APIs',
  'roles.licenseManager': 'License Manager',
  'roles.none': 'No role',
  'roles.supportAdministrator': 'Support Administrator',
  'roles.supportRestricted': 'Support Restricted',
};
