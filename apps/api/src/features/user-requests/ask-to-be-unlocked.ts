import { themself } from '@roster/domain/actors';
import { askToBeUnlocked as endpoint } from '@roster/contract/user-requests';
import { decideAsk } from '@roster/domain/user-requests';
import { implement } from '../../platform/implement.ts';
import { together } from '../../platform/postgres/index.ts';
import { inAccount, runUnattended } from '../../platform/transaction.ts';
import { judgePassword, recordRight } from '../sign-in/index.ts';
import { giveTicket } from '../waiting/index.ts';
import { askHolders, findWhoAnswers } from './asking.ts';
import { findOpenOf } from './user-requests.store.ts';

/** H2: counted, timed and recorded as a sign-in is, since it tells as much. */
export const askToBeUnlocked = implement(endpoint, async ({ body }, context) => {
  const { platform, origin, now, refused } = context;
  const { database } = platform;
  const judged = await judgePassword(context, body.email, body.password);
  if ('waitSeconds' in judged)
    throw refused('signIn.tooManyTries', { retryAfterSeconds: judged.waitSeconds });
  if (!judged.right) throw refused('signIn.wrong');
  const { candidate, settled } = judged;
  const proven = { userId: candidate.id, result: 'unlockAsked', device: origin.device, now } as const;
  await together(recordRight(database.app, proven), settled);

  const ticket = giveTicket(context, 'unlock', candidate.id);
  const accountId = candidate.account_id;
  return runUnattended(database, { accountId, actor: themself(candidate.id), now }, async (tx) => {
    const { id, roles, lock_reasons: lockReasons } = candidate;
    const facts = {
      ...(await findWhoAnswers(tx, { id, roles }, 'unlock')),
      wanted: { kind: 'unlock', role: null, productId: null } as const,
      open: await findOpenOf(tx, [id]),
      lockReasons,
      fulfilled: false,
    };
    const refusal = decideAsk(facts);
    if (refusal === 'requests.alreadyAsked') throw refused(refusal, { ticket });
    if (refusal && refusal !== 'requests.alreadyFulfilled' && refusal !== 'requests.tooManyOpen')
      throw refused(refusal);

    const asked = {
      userId: candidate.id,
      userRoles: roles,
      userName: candidate.name,
      kind: 'unlock' as const,
      message: body.message,
    };
    if (!(await askHolders(inAccount(tx), asked))) throw refused('requests.alreadyAsked', { ticket });
    return { asked: true as const, ticket };
  });
});
