import type { Decisions } from '@roster/domain/decide-each';
import type { RefusalCode } from '@roster/domain/refusals';
import type { Subject } from './subjects.store.ts';

/** The result for each user of an action on many, with the names the screen shows. */
export const outcomeOf = <Code extends string>(
  { allowed, refused }: Decisions<Code>,
  users: ReadonlyMap<string, Subject>,
) => ({
  done: allowed,
  refused: refused.map(({ id, code }) => ({ id, code, name: users.get(id)?.name ?? null })),
});

/** The users whose change was undone, and those whose change was not. */
export type Undone = {
  done: string[];
  refused: { id: string; code: RefusalCode; name: string | null }[];
  /** Of those whose change was undone: the ones that could not be invited again this hour. */
  heldBack?: readonly string[];
};

/** The facts of the users an action is allowed for. */
export const subjectsOf = (ids: readonly string[], users: ReadonlyMap<string, Subject>): Subject[] =>
  ids.map((id) => users.get(id)).filter((subject) => subject !== undefined);
