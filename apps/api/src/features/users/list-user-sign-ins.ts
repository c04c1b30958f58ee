import { listUserSignIns as endpoint, type SignInAttempt } from '@roster/contract/users';
import type * as z from 'zod';
import { implement } from '../../platform/implement.ts';
import { findSignIns, isMember } from './user-activity.store.ts';

type Result = z.output<typeof SignInAttempt>['result'];

/** S3: answers "why can't they get in?" */
export const listUserSignIns = implement(endpoint, async ({ params }, { actor, platform, refused }) => {
  const scope = { accountId: actor.accountId, userId: params.userId };
  if (!(await isMember(platform.prisma, scope))) throw refused('users.notFound');

  const attempts = await findSignIns(platform.prisma, scope);
  return {
    items: attempts.map(({ id, at, result, device, times, since }) => ({
      id,
      at: at.toISOString(),
      result: result as Result, // a check constraint holds the column to these values
      device,
      times,
      since: since?.toISOString() ?? null,
    })),
  };
});
