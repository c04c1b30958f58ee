export const account = {
  'settings.autoApproval': 'Let people join without approval',
  'settings.contact': 'Primary contact',
  'settings.contactHint': 'The person the platform operator contacts about this account.',
  'settings.defaultGroups': 'Default groups',
  'settings.defaultRoles': 'Default roles',
  'settings.defaultsHint': 'Assigned to everyone who joins, unless something else is chosen.',
  'settings.domains': 'Verified domains',
  'settings.domainsText':
    'People who register with an address in one of these domains wait for your approval, or join right away.',
  'settings.entitledCountries': 'Entitled countries',
  'settings.entitledHint': 'The countries where your account owns entitlements.',
  'settings.federated': 'Signs in through the organization',
  'settings.language': 'Email language for new users',
  'settings.mainCountry': 'Main country',
  'settings.name': 'Account name',
  'settings.noDomains':
    'Your account has no verified domains. For now, the platform operator verifies them: open a service request.',
  'settings.number': 'Account number {number}. People without an account can use it to ask to join.',
  'settings.readOnly': 'Only an Account Administrator can change these settings.',
  'settings.timeZone': 'Time zone',
};
