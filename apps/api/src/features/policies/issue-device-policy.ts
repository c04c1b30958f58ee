import { issueDevicePolicy as endpoint } from '@roster/contract/policies';
import { job } from '@roster/domain/actors';
import { implement, type Context } from '../../platform/implement.ts';
import { together, withinPipeline } from '../../platform/postgres/index.ts';
import { runUnattended } from '../../platform/transaction.ts';
import { verifyAssertion } from './admit-device.ts';
import { answerAsked } from './issue-policy.ts';
import { findPolicyFacts } from './policy-facts.store.ts';
import { findPlace, signOutReused } from './reused.store.ts';

/** E4: what a device may run from now on, signed; or that it stops, or keeps what it has. */
export const issueDevicePolicy = implement(endpoint, async ({ params, body }, context) => {
  const { platform, now, refused } = context;
  const { deviceId } = params;
  // In no account: it locks the one user, so that devices of one account need not wait for each other.
  const answered = await withinPipeline(platform.database, null, async ({ query, begun, atCommit }) => {
    const tx = { query, now };
    const [, row] = await together(begun, findPolicyFacts(tx, deviceId, now));
    if (!row) throw refused('devices.notFound');
    const { spend } = verifyAssertion(context, row.device, body.assertion);
    const { answer, keep } = answerAsked(platform, {
      now,
      deviceId,
      row,
      sent: body.refreshToken,
      attempt: body.attempt ?? null,
    });
    atCommit(() => together(spend(tx), keep(tx)));
    return answer;
  });
  if (!('refusal' in answered)) return { serverTime: now.toISOString(), ...answered };
  if (answered.refusal === 'devices.tokenReused') await endReused(context, deviceId);
  throw refused(answered.refusal);
});

/** Two machines have the same sign-in, and nobody can tell which one is the copy: neither gets anything more. */
async function endReused({ platform, now }: Context, deviceId: string): Promise<void> {
  const { database } = platform;
  const place = await findPlace(database.app, deviceId);
  if (!place) return;
  await runUnattended(database, { accountId: place.accountId, actor: job, now }, async (tx) => {
    const device = await signOutReused(tx, deviceId);
    if (!device) return;
    await tx.audit('devices.tokenReused', [
      { subjectId: place.userId, details: { deviceId, device: device.name } },
    ]);
  });
}
