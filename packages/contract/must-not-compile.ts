import type { lockRefusals } from '@roster/domain/locks';
import type { RefusalTable } from './src/machinery/refusal-table.ts';
import { problemFor, type Problem } from './src/machinery/problem.ts';
import { locks } from './src/refusals/locks.ts';

// The contract knows no browser and no Node. Each of these names must stay unknown here: one that became known is an
// error of its own, an unused `@ts-expect-error`.
export const unreachable = [
  // @ts-expect-error: unknown here
  document,
  // @ts-expect-error: unknown here
  window,
  // @ts-expect-error: unknown here
  process,
  // @ts-expect-error: unknown here
  fetch,
  // @ts-expect-error: unknown here
  console,
  // @ts-expect-error: unknown here
  setTimeout,
  // @ts-expect-error: unknown here
  crypto,
  // @ts-expect-error: unknown here
  performance,
];

type Locks = RefusalTable<(typeof lockRefusals)[number]>;
const others = { 'users.alreadyLocked': locks['users.alreadyLocked'] };

/** A feature's table has every refusal of the feature, and no other. */
export const tables: Locks[] = [
  locks,
  // @ts-expect-error: some are missing
  others,
  // @ts-expect-error: one has a wrong name
  { ...locks, 'users.noLocked': { status: 409 } } satisfies Locks,
  // @ts-expect-error: a refusal is never a success
  { ...locks, 'users.notLocked': { status: 200 } },
];

/** A problem has the details of its code. */
export const details = (problem: Problem) => [
  problemFor('users.selectionChanged', { total: 3 }).total,
  problem.code === 'users.selectionChanged' && problem.total,
  // @ts-expect-error: not every problem has it
  problem.total,
  // @ts-expect-error: this one does not
  problem.code === 'users.notFound' && problem.total,
];
