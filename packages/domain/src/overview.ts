/**
 * The figures of the portal home that count users, and the filters of the list that each one leads to. The figure is the
 * number of users in that list.
 */
export const usersInFigures = {
  users: {},
  locked: { status: 'locked' },
  invited: { status: 'invited' },
  neverSignedIn: { lastSignIn: 'never' },
  notSeenFor90Days: { lastSignIn: 'notFor90Days' },
  withoutLicense: { seats: 'none' },
  accessEndsSoon: { lastDay: 'within14Days' },
  countryMismatch: { mismatch: 'true' },
} as const;
