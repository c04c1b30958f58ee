// What the lists are asked for while their plans are read, as users ask.

export const words = [
  'smith',
  'kowalcz',
  'zqviller',
  'zq',
  'j sm',
  'ana',
  'a',
  'nobody at all',
  'crowd.77@example.com',
];
export const sorts = ['name', 'email', '-lastSignInAt', 'status', 'country', '-joinedAt'];
export const today = new Date().toISOString().slice(0, 10);
export const filters = [
  ...['locked', 'invited', 'active'].map((status) => `status=${status}`),
  ...['licenseManager', 'accountAdministrator', 'supportRestricted', 'none'].map((role) => `role=${role}`),
  ...['NO', 'DE', 'IS'].map((country) => `country=${country}`),
  ...['directory', 'operator', 'administrator'].map((reason) => `lockReason=${reason}`),
  ...['never', 'within7Days', 'notFor90Days'].map((when) => `lastSignIn=${when}`),
  ...['within14Days', 'within30Days'].map((when) => `lastDay=${when}`),
  ...[`signedInOn=${today}`, `joinedFrom=${today}`, `joinedTo=${today}`],
  ...[
    'mismatch=true',
    'federated=true',
    'federated=false',
    'offline=true',
    'offline=false',
    'seats=some',
    'seats=none',
  ],
];
/** Licenses in each order but their own, with what the index of an order does not know. */
export const seatsInOrder = ['-holder', 'assignedAt', '-assignedAt'].flatMap((sort) =>
  ['', 'state=free', 'search=smith', 'search=zq', 'used=never', 'offline=true'].map(
    (filter) => `sort=${sort}&${filter}`,
  ),
);

const longAgo = '2020-01-01';
const byDay = (filter: string) =>
  [`From=${today}`, `From=${longAgo}`, `To=${longAgo}`, `To=${today}`].map((days) => `/${filter}${days}`);

/** The lists of an account that have few filters, by each of them. */
export const ofSmallLists = [
  ...['kind=license', 'kind=unlock,release'].map((filter) => `/user-requests?${filter}`),
  ...['kind=operator', 'kind=removed', 'offline=true', 'offline=false', 'offline=true&sort=name'].map(
    (filter) => `/removed-users?${filter}`,
  ),
  ...['removed-users?left', 'user-requests?asked', 'user-requests?state=answered&asked'].flatMap(byDay),
  ...['approvals?requested', 'approvals?state=decided&requested', 'service-requests?opened'].flatMap(byDay),
  ...['country=all', 'country=NO,DE'].map((filter) => `/fulfillment-contacts?${filter}`),
];

/** The same for those of operators. */
export const ofOperators = [
  ...['state=noAdministrator', 'state=closed', 'country=NO'].map((filter) => `/operator/accounts?${filter}`),
  '/service-requests?category=downloads',
  ...byDay('service-requests?opened'),
];

/** Those who wait for a license, of any product and of this one. */
export const ofWaiting = (productId: string) =>
  ['', 'search=smith', 'search=zq', 'sort=name', 'sort=-product', 'sort=-askedAt', 'country=NO'].flatMap(
    (query) => [`/waiting-list?${query}`, `/waiting-list?product=${productId}&${query}`],
  );
