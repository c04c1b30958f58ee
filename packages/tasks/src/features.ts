/**
 * The rooms of the product, by the one name that each has from the domain to the browser tests. A room's folder or file
 * has its name; where a layer needs more than one file for it, the further ones are listed here.
 */
export const features: Record<string, readonly string[]> = {
  'sign-in': ['sessions', 'session'],
  registration: [],
  waiting: [],
  invitations: [],
  approvals: [],
  adding: ['pasted-people', 'pasted-names'],
  affiliation: [],
  pending: [],
  users: ['user', 'edits', 'people'],
  locks: [],
  departures: [],
  roles: ['role-grants', 'role-names', 'permissions'],
  groups: [],
  passwords: ['common-passwords', 'sensitive'],
  'email-changes': [],
  links: ['link-paths', 'link-cases'],
  profile: [],
  account: [],
  audit: ['audit-details', 'audit-events', 'audit-faults', 'audit-kinds', 'audit-reading'],
  exports: ['exported', 'cells', 'cells.vectors'],
  views: [],
  contacts: [],
  'user-requests': [],
  support: [],
  operator: ['operator-mails', 'start-warnings'],
  undo: ['undo-records'],
  palette: [],
  overview: [],
  help: [],
  seats: [],
  policies: [],
};

/** What all rooms stand on, for each layer. */
export const ground: Record<string, readonly string[]> = {
  domain: [
    'actors',
    'countries',
    'country-codes',
    'decide-each',
    'emails',
    'emails.vectors',
    'languages',
    'mail-allowances',
    'mail-templates',
    'names',
    'platform',
    'refusals',
    'searches',
    'typed-texts',
  ],
  contract: [],
  i18n: ['forms', 'frame', 'lists', 'mails', 'more-refusals', 'refusals', 'screens', 'shell', 'toasts'],
};
