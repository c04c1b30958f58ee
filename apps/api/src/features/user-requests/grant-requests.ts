import { decideEach } from '@roster/domain/decide-each';
import { comesBack, decideAnswer } from '@roster/domain/user-requests';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { countAbleAdministrators } from '../affiliation/index.ts';
import { giveAnswer, type Answered } from './give-answer.ts';
import { carryOut, refusedByDoors, type Asked, type DoorRefusal, type RefuseLicense } from './granting.ts';
import { answerFacts } from './request-answer.ts';
import { lockRequests } from './user-requests.store.ts';

type Wanted = { message: string | null; undoable: boolean; dryRun: boolean };
type Refusal = NonNullable<ReturnType<typeof decideAnswer>> | DoorRefusal;

/**
 * H3: the door by which requests are granted: each is carried out in the same transaction, by the same rules as doing it
 * directly. What one of them takes, the next does not get, such as the last free license. Who answers stays, so that an administrator
 * always does (L3).
 */
export async function grantRequests(
  tx: AccountTransaction,
  ids: readonly string[],
  { message, undoable, dryRun }: Wanted,
  refused: RefuseLicense,
): Promise<Answered<Refusal>> {
  const rows = await lockRequests(tx, ids);
  const able = await countAbleAdministrators(tx, tx.account.id);
  const factsOf = (id: string) => answerFacts(rows.get(id) ?? null, tx.actor, able);
  const decided = decideEach(ids, factsOf, (id, facts) => decideAnswer(facts(id), 'grant'));
  const asked = decided.allowed.flatMap((id): Asked[] => {
    const row = rows.get(id);
    return row ? [{ ...row, offer: factsOf(id).offer }] : [];
  });
  const byDoors = await refusedByDoors(tx, asked, refused);
  const granting = asked.filter(({ id }) => !byDoors.has(id));
  const codes = new Map<string, Refusal>([...decided.refused.map(keyed), ...byDoors]);
  const outcome = {
    done: granting.map(({ id }) => id),
    refused: [...codes].map(([id, code]) => ({
      id,
      code,
      name: rows.get(id)?.user_name ?? null,
      offer: factsOf(id).offer,
    })),
  };
  if (dryRun || granting.length === 0) return outcome;

  const returning = granting.filter(({ kind }) => comesBack(kind));
  const undo = undoable && returning.length > 0 ? tx.offerUndo() : null;
  await giveAnswer(tx, granting, { state: 'granted', message });
  const granted = await carryOut(tx, granting, refused);
  await undo?.keep({ act: 'request', requestIds: returning.map(({ id }) => id), granted });
  return { ...outcome, ...(undo && { undo: undo.offer }) };
}

const keyed = ({ id, code }: { id: string; code: Refusal }) => [id, code] as const;
