import type { RefusalCode } from './refusals.ts';

export type Decisions = { allowed: string[]; refused: { id: string; code: RefusalCode }[] };

/**
 * Makes one decision per id, in the order asked. Each allowed id changes the facts for the next, so that one call
 * cannot lock or remove both of the last two administrators. An id named twice is decided once.
 */
export function decideEach<Facts>(
  ids: readonly string[],
  facts: Facts,
  decide: (id: string, facts: Facts) => RefusalCode | null,
  after: (id: string, facts: Facts) => Facts = (_id, unchanged) => unchanged,
): Decisions {
  const decisions: Decisions = { allowed: [], refused: [] };
  let current = facts;

  for (const id of new Set(ids)) {
    const code = decide(id, current);
    if (code) {
      decisions.refused.push({ id, code });
      continue;
    }
    decisions.allowed.push(id);
    current = after(id, current);
  }
  return decisions;
}
