import type { Decisions } from '@roster/domain/decide-each';
import type { DecidableRequest } from './approvals.store.ts';

/** P2: the result for each request, with who decided it first and when. */
export const outcomeOf = <Code extends string>(
  { allowed, refused }: Decisions<Code>,
  requests: ReadonlyMap<string, DecidableRequest>,
) => ({
  done: allowed,
  refused: refused.map(({ id, code }) => {
    const request = requests.get(id);
    const decision = request?.decidedAt
      ? { state: request.state, at: request.decidedAt.toISOString(), byName: request.decidedByName }
      : null;
    return { id, code, name: request?.name ?? null, decision };
  }),
});

export const requestsOf = (ids: readonly string[], requests: ReadonlyMap<string, DecidableRequest>) =>
  ids.map((id) => requests.get(id)).filter((request) => request !== undefined);
