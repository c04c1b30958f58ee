import { listInvitations as endpoint } from '@roster/contract/invitations';
import { decideActOn } from '@roster/domain/permissions';
import type { InvitationState } from '@roster/domain/invitations';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import {
  countInvitations,
  findInvitationList,
  type InvitationCounts,
  type InvitationRow,
} from './invitations.store.ts';

export const listInvitations = implement(endpoint, async ({ query }, context) => {
  const { actor, platform, now } = context;
  const answer = (row: InvitationRow) => {
    const refusal = decideActOn(actor.roles, row);
    return {
      userId: row.id,
      email: row.email,
      name: row.name,
      state: row.state,
      ended: row.state === 'expired' && row.ended === true,
      addedAt: row.joined_at.toISOString(),
      sentAt: row.sent_at?.toISOString() ?? null,
      expiresAt: row.expires_at?.toISOString() ?? null,
      error: row.last_error,
      refusal,
      withdrawRefusal: refusal ?? (row.is_contact ? ('users.isFulfillmentContact' as const) : null),
    };
  };
  const { reader } = platform.database;
  const list = await findInvitationList(reader, { accountId: actor.accountId, now }, query);
  const counting = countInvitations(reader, actor.accountId, now);
  const total = async () => totalOf(await counting, query.state);
  const [page, counts] = await Promise.all([
    listPage(endpoint, query, context, query.search ? list : { ...list, total }, answer),
    counting,
  ]);
  return { ...page, counts };
});

/** How many are in this state, or in any. */
const totalOf = (counts: InvitationCounts, state: InvitationState | undefined): number =>
  state ? counts[state] : Object.values(counts).reduce((sum, count) => sum + count, 0);
