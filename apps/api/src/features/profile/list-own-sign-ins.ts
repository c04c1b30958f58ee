import { listOwnSignIns as endpoint } from '@roster/contract/profile';
import { implement } from '../../platform/implement.ts';
import { findOwnSignIns } from './profile.store.ts';

export const listOwnSignIns = implement(endpoint, async (_input, { actor, platform }) => {
  const attempts = await findOwnSignIns(platform.database.app, actor.id);
  return {
    items: attempts.map(({ at, since, ...attempt }) => ({
      ...attempt,
      at: at.toISOString(),
      since: since?.toISOString() ?? null,
    })),
  };
});
