import { signOutUserDevice as endpoint } from '@roster/contract/devices';
import { decideSignOut } from '@roster/domain/locks';
import { implement } from '../../platform/implement.ts';
import { findLockFacts } from '../users/index.ts';
import { endOneDevice } from './end-one-device.ts';

/** A lost device is signed out while its user is away. L3 holds. */
export const signOutUserDevice = implement(endpoint, ({ params }, { transaction, refused }) =>
  transaction(async (tx) => {
    const { userId } = params;
    const refusal = decideSignOut(userId, await findLockFacts(tx, [userId]));
    if (refusal) throw refused(refusal);
    if (!(await endOneDevice(tx, params))) throw refused('devices.notFound');
    return { signedOut: true } as const;
  }),
);
