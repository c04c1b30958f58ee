import { listUserDevices as endpoint } from '@roster/contract/devices';
import { decideActOn } from '@roster/domain/permissions';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { deviceList, findMemberOf, userDeviceAnswer } from './device-list.store.ts';

export const listUserDevices = implement(endpoint, async ({ params, query }, context) => {
  const { actor, platform, now, refused } = context;
  const { userId } = params;
  const member = await findMemberOf(platform.database.reader, { accountId: actor.accountId, userId });
  if (!member) throw refused('users.notFound');
  const page = await listPage(
    endpoint,
    { ...query, ofUser: userId },
    context,
    deviceList(userId, now),
    userDeviceAnswer,
  );
  return {
    ...page,
    policyVersion: member.policy_version,
    refusal: decideActOn(actor.roles, member),
  };
});
