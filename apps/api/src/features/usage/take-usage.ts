import { type UsageEvent, type UsageRefusal, decideUsage } from '@roster/domain/usage';
import type { Platform } from '../../platform/platform.ts';
import { findCitedPolicies, insertUsage } from './intake.store.ts';

export type TakenUsage = {
  accepted: string[];
  repeated: string[];
  refused: { id: string; code: UsageRefusal }[];
};

/**
 * E4: takes what a device reports. It is no change by anyone, so it waits for no one who works in the account, and is not in
 * the audit log.
 */
export async function takeUsage(
  { database }: Pick<Platform, 'database'>,
  { deviceId, deviceUserId, now }: { deviceId: string; deviceUserId: string; now: Date },
  reported: readonly UsageEvent[],
): Promise<TakenUsage> {
  // An event that is named twice in one request is one event.
  const events = [...new Map(reported.map((event) => [event.id, event])).values()];
  const cited = [...new Set(events.map(({ policyId }) => policyId))];
  const policies = await findCitedPolicies(database.app, deviceUserId, cited);
  const decided = events.map((event) => {
    const policy = policies.get(event.policyId);
    return { event, policy, code: decideUsage(event, { now, policy }) };
  });
  const owned = decided.flatMap(({ event, policy, code }) =>
    code === null && policy?.accountId
      ? [{ ...event, userId: policy.userId, accountId: policy.accountId }]
      : [],
  );
  const accepted = await insertUsage(database.app, owned, { deviceId, now });
  const isNew = new Set(accepted);
  return {
    accepted,
    repeated: owned.map(({ id }) => id).filter((id) => !isNew.has(id)),
    refused: decided.flatMap(({ event, code }) => (code ? [{ id: event.id, code }] : [])),
  };
}
