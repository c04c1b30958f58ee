import { randomUUID } from 'node:crypto';
import { requireAccess, type Allowed } from '../access.ts';
import { timeOfUse } from '../held.ts';
import { Stopped } from '../outcome.ts';
import { brief } from '../portal/portal.ts';
import type { Tool } from '../tool.ts';
import { aliveEverySeconds } from './journal.ts';
import { sendUsage, type RefusedUse } from './send.ts';
import { begin, finish, goOn, type Used } from './spell.ts';
import { forget, note } from './usage-file.ts';

export type Use = {
  /** Says that it goes on. It does so by itself every few minutes. */
  beat: () => Promise<void>;
  end: () => Promise<void>;
  /** As if it had never begun. */
  withdraw: () => Promise<void>;
  /** What the portal has not counted of it so far. */
  refused: RefusedUse[];
};

/**
 * Writes down that a use begins, from time to time that it goes on, and when it is over. Once a day, and after a silence, what
 * is over is sent, and the portal is asked for a newer policy: it forgets the old ones.
 */
export async function useOf(tool: Tool, allowed: Allowed, offline: boolean): Promise<Use> {
  let used = usedBy(allowed);
  const begun = begin(used, randomUUID(), timeOfUse(tool));
  await note(tool.folder, begun.entries);
  let { spell } = begun;
  const ids = new Set([spell.id]);
  const refused: RefusedUse[] = [];

  const inBetween = async () => {
    refused.push(...(await sendUsage(tool, brief)).refused);
    used = usedBy(await requireAccess(tool, { product: used.productId, feature: used.feature }, false));
  };
  const beat = async () => {
    const next = goOn(used, spell, randomUUID(), timeOfUse(tool));
    await note(tool.folder, next.entries);
    const isAnother = next.spell.id !== spell.id;
    ({ spell } = next);
    ids.add(spell.id);
    // A portal that is away, or that no longer allows it, ends nothing that runs.
    if (isAnother && !offline) await inBetween().catch(unlessStopped);
  };
  const beats = setInterval(() => {
    // One that fails is followed by another.
    beat().catch(() => undefined);
  }, aliveEverySeconds * 1_000);
  beats.unref();
  return {
    beat,
    end: async () => {
      clearInterval(beats);
      const entry = finish(spell, timeOfUse(tool));
      if (entry) await note(tool.folder, [entry]);
    },
    withdraw: () => {
      clearInterval(beats);
      return forget(tool.folder, ids);
    },
    refused,
  };
}

const usedBy = ({ held, product, feature }: Allowed): Used => ({
  policyId: held.policy?.jti ?? '',
  productId: product.id,
  feature,
});

function unlessStopped(error: unknown): void {
  if (!(error instanceof Stopped)) throw error;
}
