export const account = {
  'approvals.empty.text':
    'Who registers with an address of your organization and needs your approval appears here.',
  'approvals.empty.title': 'Nobody is waiting',
  'approvals.text': 'These people registered and wait to join your account, longest first.',
  'approvals.title': 'Pending approvals',
  'approvals.waiting': '{count, plural, one {# waiting} other {# waiting}}',
  'profile.accountNumber': 'Account number',
  'profile.administrators.none':
    '{account} has no administrator at the moment. Support has been told; if it is urgent, open a service request.',
  'profile.administrators.text': 'They can unlock you, and change your roles and licenses.',
  'profile.administrators.title': 'Your administrators',
  'profile.notAffiliated.text':
    "You do not belong to any account, so you have no administrators, roles or licenses. Ask your organization's administrator to add {email}, or ask to join with its account number.",
  'profile.notAffiliated.title': 'No account',
  'profile.title': 'My profile',
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
