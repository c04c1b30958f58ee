import { listUserMails as endpoint } from '@roster/contract/users';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { isMember, mailList, type MailRow } from './user-activity.store.ts';

export const listUserMails = implement(endpoint, async ({ params, query }, context) => {
  const { actor, platform, refused } = context;
  const scope = { accountId: actor.accountId, userId: params.userId };
  if (!(await isMember(platform.prisma, scope))) throw refused('users.notFound');

  return listPage(endpoint, { ...query, ofUser: params.userId }, context, mailList(scope), mailAnswer);
});

const mailAnswer = ({ id, queued_at: queuedAt, sent_at: sentAt, template, state }: MailRow) => ({
  id,
  queuedAt: queuedAt.toISOString(),
  sentAt: sentAt?.toISOString() ?? null,
  template,
  state,
});
