/**
 * The figures of the portal home that count users, and the filters of the list that each one leads to. The figure is the
 * number of users in that list.
 */
export const usersInFigures = {
  users: {},
  locked: { status: 'locked' },
  invited: { status: 'invited' },
  neverSignedIn: { lastSignIn: 'never' },
  activeWithin30Days: { lastSignIn: 'within30Days' },
  notSeenFor90Days: { lastSignIn: 'notFor90Days' },
  withoutLicense: { seats: 'none' },
  accessEndsSoon: { lastDay: 'within14Days' },
  countryMismatch: { mismatch: 'true' },
} as const;

/** Some jobs run every minute: servers that have begun none for so long need to be looked at. */
const silentMinutes = 15;

/** Whether no server runs the jobs. One that has just started, at first or after a long stop, has that long to begin one. */
export const areJobsSilent = (lastRanAt: Date | null, startedAt: Date, now: Date): boolean =>
  now.getTime() - Math.max(startedAt.getTime(), lastRanAt?.getTime() ?? 0) > silentMinutes * 60_000;
