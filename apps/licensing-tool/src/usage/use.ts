import { randomUUID } from 'node:crypto';
import type { Allowed } from '../access.ts';
import { timeOfUse } from '../held.ts';
import type { Tool } from '../tool.ts';
import { aliveEverySeconds } from './journal.ts';
import { begin, finish, goOn } from './spell.ts';
import { forget, note } from './usage-file.ts';

export type Use = {
  end: () => Promise<void>;
  /** As if it had never begun. */
  withdraw: () => Promise<void>;
};

/** Writes down that a use begins, from time to time that it goes on, and when it is over. */
export async function useOf(tool: Tool, { held, product, feature }: Allowed): Promise<Use> {
  const used = { policyId: held.policy?.jti ?? '', productId: product.id, feature };
  const begun = begin(used, randomUUID(), timeOfUse(tool));
  await note(tool.folder, begun.entry);
  let { spell } = begun;
  const ids = new Set([spell.id]);

  const beat = async () => {
    const next = goOn(used, spell, randomUUID(), timeOfUse(tool));
    await note(tool.folder, next.entry);
    ({ spell } = next);
    ids.add(spell.id);
  };
  const beats = setInterval(() => {
    // One that fails is followed by another.
    beat().catch(() => undefined);
  }, aliveEverySeconds * 1_000);
  beats.unref();
  return {
    end: async () => {
      clearInterval(beats);
      const entry = finish(spell, timeOfUse(tool));
      if (entry) await note(tool.folder, entry);
    },
    withdraw: () => {
      clearInterval(beats);
      return forget(tool.folder, ids);
    },
  };
}
