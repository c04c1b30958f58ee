/** What people come to do, and the articles that help with it, in the order in which they are shown. A test compares. */
export const tasks = {
  start: [
    'find-your-way',
    'sign-in',
    'register-and-join',
    'find-my-administrator',
    'own-account',
    'passwords',
    'links-in-mails',
    'when-something-fails',
  ],
  people: [
    'users-list',
    'user-page',
    'add-users',
    'add-to-account',
    'could-not-create-user',
    'invitations',
    'approvals',
    'lock-and-unlock',
    'remove-and-restore',
    'undo-a-change',
    'export-users',
    'saved-views',
  ],
  access: [
    'roles',
    'groups',
    'licenses',
    'exceptions',
    'devices',
    'lost-devices',
    'usage',
    'downloads',
    'licensing-tool',
    'entitlements',
    'fulfillment-contacts',
    'requests-from-users',
  ],
  records: ['audit-log', 'account-settings'],
  support: ['service-requests', 'operator-console', 'policies'],
} as const satisfies Record<string, readonly string[]>;

export type Task = keyof typeof tasks;
export const taskNames = Object.keys(tasks) as Task[];
