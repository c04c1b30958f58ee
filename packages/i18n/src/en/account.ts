export const account = {
  'settings.joinsAtOnce': 'People join without approval',
  'settings.joinsByApproval': 'People wait for approval',
  'autoApproval.title.on': 'Let people at {domain} join without approval?',
  'autoApproval.title.off': 'Ask for approval of people at {domain} again?',
  'autoApproval.text.on':
    'Everyone who registers with an address at {domain}, contractors and shared mailboxes included, then belongs to {account} right away and gets its default roles and groups. People your account rejected or removed still wait, and so do the requests that are open now.',
  'autoApproval.text.off':
    'People who register with an address at {domain} then wait until an administrator of {account} approves them. Users who joined before stay.',
  'autoApproval.confirm.on': 'Confirm: open domain',
  'autoApproval.confirm.off': 'Confirm: ask again',
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
