import { themself } from '@roster/domain/actors';
import { statusOf } from '@roster/contract/machinery/problem';
import type { RefusalCode } from '@roster/domain/refusals';
import { findForeignTargets } from './foreign-targets.store.ts';
import type { Platform } from '../platform.ts';
import { runUnattended } from '../transaction.ts';

type Call = {
  /** The name of the endpoint. */
  action: string;
  actor: { id: string; accountId: string | null; operator: boolean };
  /** What the call names: parameters and body, parsed. */
  input: unknown;
  now: Date;
};

/** Ids in one line of the log, and ids that are looked up. */
const loggedIds = 20;
const maxIds = 1_000;

/**
 * X1: what was refused for want of authority is logged with ids and codes only. Reaching into another account is
 * recorded in the audit log too, once an hour for each person and action, so that nobody can flood it. All of it
 * happens after the response: an id of another account takes no longer than an unknown one.
 */
export function recordRefusals(platform: Platform, call: Call, codes: readonly RefusalCode[]): void {
  const lacking = codes.find((code) => statusOf(code) === 403 && code !== 'session.proofNeeded');
  if (codes.length === 0) return;
  const ids = [...new Set(idsIn(call.input))].slice(0, maxIds);
  if (lacking) log(platform, call, lacking, ids);
  if (ids.length > 0 && !call.actor.operator) platform.later(() => recordForeign(platform, call, ids));
}

async function recordForeign(platform: Platform, call: Call, ids: readonly string[]): Promise<void> {
  const { id, accountId } = call.actor;
  const foreign = await findForeignTargets(platform.database.app, ids, accountId);
  if (foreign.length === 0) return;
  log(platform, call, 'foreign', foreign);
  if ((await platform.throttles.take('foreignTargets', `${id} ${call.action}`)) !== null) return;
  const actor = themself(id);
  await runUnattended(platform.database, { accountId, actor, now: call.now }, (tx) =>
    // No ids: the log of an account tells nothing about other accounts. They are in the log of the server.
    tx.audit('audit.foreignTargets', [
      { subjectId: null, details: { action: call.action, count: foreign.length } },
    ]),
  );
}

function log(
  { log: to }: Platform,
  { action, actor }: Call,
  code: RefusalCode | 'foreign',
  ids: readonly string[],
) {
  const fields = { actor: actor.id, account: actor.accountId, action, code };
  to.warn(
    { ...fields, targets: ids.slice(0, loggedIds), count: ids.length },
    'refused for want of authority',
  );
}

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Every id anywhere in the parsed request. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return isId.test(value) ? [value.toLowerCase()] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(idsIn);
}
