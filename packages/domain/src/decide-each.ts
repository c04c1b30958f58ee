export type Decisions<Code extends string> = { allowed: string[]; refused: { id: string; code: Code }[] };

/**
 * Makes one decision per id, in the order asked. Each allowed id changes the facts for the next, so that one call
 * cannot lock or remove both of the last two administrators. An id named twice is decided once.
 */
export function decideEach<Facts, Code extends string>(
  ids: readonly string[],
  facts: Facts,
  decide: (id: string, facts: Facts) => Code | null,
  after: (id: string, facts: Facts) => Facts = (_id, unchanged) => unchanged,
): Decisions<Code> {
  const decisions: Decisions<Code> = { allowed: [], refused: [] };
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
