import { listUserSignIns as endpoint } from '@roster/contract/users';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { isMember, signInList, type SignInRow } from './user-activity.store.ts';

/** S3: answers "why can't they get in?" */
export const listUserSignIns = implement(endpoint, async ({ params, query }, context) => {
  const { actor, platform, refused } = context;
  const scope = { accountId: actor.accountId, userId: params.userId };
  if (!(await isMember(platform.prisma, scope))) throw refused('users.notFound');

  return listPage(endpoint, { ...query, ofUser: params.userId }, context, signInList(scope), signInAnswer);
});

const signInAnswer = ({ at, since, ...attempt }: SignInRow) => ({
  ...attempt,
  at: at.toISOString(),
  since: since?.toISOString() ?? null,
});
