import { listOwnDevices as endpoint } from '@roster/contract/devices';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { deviceAnswer, deviceList, findPolicyVersion } from './device-list.store.ts';

export const listOwnDevices = implement(endpoint, async ({ query }, context) => {
  const { actor, now, platform } = context;
  const [page, policyVersion] = await Promise.all([
    listPage(endpoint, { ...query, ofUser: actor.id }, context, deviceList(actor.id, now), deviceAnswer),
    findPolicyVersion(platform.database.reader, actor.id),
  ]);
  return { ...page, policyVersion, limit: platform.env.devicesPerUser };
});
