import { randomUUID } from 'node:crypto';
import type { Allowed } from '../access.ts';
import { isoOf } from '../dates.ts';
import type { Tool } from '../tool.ts';
import { aliveEverySeconds } from './journal.ts';
import { forget, note } from './usage-file.ts';

export type Use = {
  end: () => Promise<void>;
  /** As if it had never begun. */
  withdraw: () => Promise<void>;
};

/** Writes down that a use begins, from time to time that it goes on, and when it is over. */
export async function useOf(tool: Tool, { held, product, feature }: Allowed): Promise<Use> {
  const id = randomUUID();
  await note(tool.folder, {
    id,
    policyId: held.policy?.jti ?? '',
    productId: product.id,
    feature,
    startedAt: isoOf(tool.now()),
  });
  const beat = setInterval(() => {
    // One that fails is followed by another.
    note(tool.folder, { id, aliveAt: isoOf(tool.now()) }).catch(() => undefined);
  }, aliveEverySeconds * 1_000);
  beat.unref();
  return {
    end: () => {
      clearInterval(beat);
      return note(tool.folder, { id, endedAt: isoOf(tool.now()) });
    },
    withdraw: () => {
      clearInterval(beat);
      return forget(tool.folder, new Set([id]));
    },
  };
}
