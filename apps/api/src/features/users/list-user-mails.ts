import { listUserMails as endpoint } from '@roster/contract/users';
import { implement } from '../../platform/implement.ts';
import { findMails, isMember } from './user-activity.store.ts';

export const listUserMails = implement(endpoint, async ({ params }, { actor, platform, refused }) => {
  const scope = { accountId: actor.accountId, userId: params.userId };
  if (!(await isMember(platform.prisma, scope))) throw refused('users.notFound');

  const mails = await findMails(platform.prisma, scope);
  return {
    items: mails.map(({ id, queuedAt, sentAt, template, state }) => ({
      id,
      queuedAt: queuedAt.toISOString(),
      sentAt: sentAt?.toISOString() ?? null,
      template,
      state: state as 'queued' | 'sent' | 'failed', // a check constraint holds the column to these values
    })),
  };
});
