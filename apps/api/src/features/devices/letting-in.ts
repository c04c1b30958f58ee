import { decideLetIn, type LetInFacts } from '@roster/domain/device-sign-ins';
import type { Platform } from '../../platform/platform.ts';
import type { Refuse } from '../../platform/refused.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { findLetInFacts } from './devices.store.ts';
import { endOneDevice } from './end-one-device.ts';

type NoRoom = Refuse<'devices.keyKnown' | 'devices.tooMany'>;
type NoReplacement = Refuse<'devices.keyKnown' | 'devices.tooMany' | 'devices.notFound'>;
type Needs<R> = { platform: Pick<Platform, 'env'>; refused: R };

/** E4: refuses where the user may not have this device too. Returns what decided it. */
export async function requireRoom(
  tx: Transaction,
  { platform, refused }: Needs<NoRoom>,
  { userId, thumbprint }: { userId: string; thumbprint: string },
): Promise<Pick<LetInFacts, 'devices' | 'thumbprint'>> {
  const limit = platform.env.devicesPerUser;
  const facts = await findLetInFacts(tx, userId, thumbprint);
  const refusal = decideLetIn({ ...facts, limit, replaces: null });
  if (refusal === 'devices.keyKnown') throw refused(refusal);
  if (refusal) throw refused('devices.tooMany', { limit });
  return facts;
}

/** The same for a user who lets a device in, and may sign another one out for it right away. */
export async function makeRoom(
  tx: Transaction,
  { platform, refused }: Needs<NoReplacement>,
  { userId, thumbprint, replaces }: { userId: string; thumbprint: string; replaces: string | null },
): Promise<void> {
  const limit = platform.env.devicesPerUser;
  const facts = await findLetInFacts(tx, userId, thumbprint);
  const refusal = decideLetIn({ ...facts, limit, replaces });
  if (refusal === 'devices.tooMany') throw refused(refusal, { limit });
  if (refusal) throw refused(refusal);
  if (replaces !== null) await endOneDevice(tx, { userId, deviceId: replaces });
}
