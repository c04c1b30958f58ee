import { listInvitations as endpoint } from '@roster/contract/invitations';
import { mayActOn } from '@roster/domain/permissions';
import { implement } from '../../platform/implement.ts';
import { countInvitations, findInvitations } from './invitations.store.ts';

export const listInvitations = implement(endpoint, async ({ query }, { actor, platform, now }) => {
  const { reader } = platform.database;
  const [rows, counts] = await Promise.all([
    findInvitations(reader, actor.accountId, now, query),
    countInvitations(reader, actor.accountId, now),
  ]);
  return {
    items: rows.map((row) => ({
      userId: row.id,
      email: row.email,
      name: row.name,
      state: row.state,
      addedAt: row.joined_at.toISOString(),
      sentAt: row.sent_at?.toISOString() ?? null,
      expiresAt: row.expires_at?.toISOString() ?? null,
      error: row.last_error,
      refusal: mayActOn(actor.roles, row.roles) ? null : ('users.administratorProtected' as const),
    })),
    counts,
    total: Object.values(counts).reduce((sum, n) => sum + n, 0),
  };
});
