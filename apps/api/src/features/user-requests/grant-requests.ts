import { decideEach } from '@roster/domain/decide-each';
import { comesBack, decideAnswer, type AnswerFacts } from '@roster/domain/user-requests';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { countAbleAdministrators } from '../affiliation/index.ts';
import { giveAnswer, type Answered } from './give-answer.ts';
import {
  carryOut,
  refusedByDoors,
  type Asked,
  type DoorRefusal,
  type Granted,
  type RefuseLicense,
} from './granting.ts';
import { answerFacts } from './request-answer.ts';
import { lockRequests, type AnswerableRow } from './user-requests.store.ts';

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
  const countries = countriesGranted([...rows.values()], (row) => answerFacts(row, tx.actor, able));
  const factsOf = (id: string) => {
    const row = rows.get(id) ?? null;
    return answerFacts(row, tx.actor, able, row && countries.get(row.user_id));
  };
  const decided = decideEach(ids, factsOf, (id, facts) => decideAnswer(facts(id), 'grant'));
  const asked = decided.allowed.flatMap((id): Asked[] => {
    const row = rows.get(id);
    return row ? [{ ...row, offer: factsOf(id).offer }] : [];
  });
  const byDoors = await refusedByDoors(tx, asked, countries, refused);
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

  const returning = granting.filter(({ kind, user_id: userId }) =>
    comesBack(kind, kindsOf(granting, userId)),
  );
  const undo = undoable && returning.length > 0 ? tx.offerUndo() : null;
  await giveAnswer(tx, granting, { state: 'granted', message });
  const granted = await carryOut(tx, granting, refused);
  await undo?.keep({
    act: 'request',
    requestIds: returning.map(({ id }) => id),
    granted: backOf(granted, returning),
  });
  return { ...outcome, ...(undo && { undo: undo.offer }) };
}

/** E2: the countries that users get in this step, by user: they decide which licenses are good for them. */
const countriesGranted = (rows: readonly AnswerableRow[], factsOf: (row: AnswerableRow) => AnswerFacts) =>
  new Map(
    rows.flatMap((row) =>
      row.kind === 'country' && row.country && !decideAnswer(factsOf(row), 'grant')
        ? [[row.user_id, row.country] as const]
        : [],
    ),
  );

const kindsOf = (asked: readonly Asked[], userId: string) =>
  asked.filter((one) => one.user_id === userId).map(({ kind }) => kind);

/** What was granted, without the countries that stay. */
const backOf = (granted: readonly Granted[], returning: readonly Asked[]): Granted[] => {
  const back = new Set(returning.filter(({ kind }) => kind === 'country').map((one) => one.user_id));
  return granted.map((part) =>
    part.act === 'country' ? { ...part, users: part.users.filter(({ id }) => back.has(id)) } : part,
  );
};

const keyed = ({ id, code }: { id: string; code: Refusal }) => [id, code] as const;
