import { getOverview as endpoint } from '@roster/contract/overview';
import { implement } from '../../platform/implement.ts';
import { countInvitations } from '../invitations/index.ts';
import { findFigures } from './overview.store.ts';

/** The portal home: the account in figures. */
export const getOverview = implement(endpoint, async (_input, { actor, platform, now }) => {
  const { reader } = platform.database;
  const [figures, invitations] = await Promise.all([
    findFigures(reader, actor.accountId, now),
    countInvitations(reader, actor.accountId, now),
  ]);
  return {
    users: figures.users,
    byStatus: figures.by_status,
    pendingApprovals: figures.pending_approvals,
    neverSignedIn: figures.never_signed_in,
    notSeenFor90Days: figures.not_seen,
    countryMismatch: figures.country_mismatch,
    waitingForLicense: figures.waiting_for_license,
    withoutLicense: figures.without_license,
    accessEndsSoon: figures.access_ends_soon,
    invitations,
  };
});
