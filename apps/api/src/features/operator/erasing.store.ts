import type { Transaction } from '../../platform/transaction.ts';
import { mentions, personalPlaces, type Erased } from './personal-places.ts';
import { sql } from '../../platform/postgres/index.ts';

type Known = { addresses: string[]; names: string[] };

/**
 * Permanently deletes the data of an unaffiliated person, by the list of places where it lies. What is kept: that
 * something happened (audit events, with ids), and that there were service requests. Returns the events of others that
 * lost a part because it named the person: the log has to say so, or the parts would count as deleted secretly.
 */
export async function erase(tx: Transaction, person: Erased): Promise<{ mentionedIn: string[] }> {
  const mentionedIn = await findMentions(tx, person);
  for (const { clear } of Object.values(personalPlaces))
    for (const statement of clear?.(person) ?? []) await tx.query(statement);
  return { mentionedIn };
}

/** Everything by which the person was known. Addresses that someone else has by now are theirs, and left out. */
export async function findErased(tx: Transaction, userId: string): Promise<Erased> {
  // SQL: six tables in one statement.
  const [known] = await tx.query<Known>(
    sql`with known as (
          select email, first_name, last_name from users where id = ${userId}
          union select email, first_name, last_name from departures where user_id = ${userId}
          union select email, first_name, last_name from approval_requests where user_id = ${userId}
          union select email, '', '' from tokens where user_id = ${userId} and purpose = 'emailUndo'
          union select email, name, '' from service_requests where user_id = ${userId}
          union select p.data #>> array[part, 'email'], '', ''
            from audit_personal p join audit_events e on e.sequence = p.sequence
              and e.account_id is not distinct from p.account_id
            cross join unnest(array['before', 'after']) as part
            where p.subject_id = ${userId} and e.event in ('users.emailChanged', 'users.emailChangeUndone')
        )
        select
          array(select distinct k.email from known k where k.email <> ''
            and not exists (select from users other where other.email = k.email and other.id <> ${userId})) as addresses,
          array(select distinct full_name(first_name, last_name) from known
            where full_name(first_name, last_name) <> '') as names`,
  );
  const { addresses, names } = known ?? { addresses: [], names: [] };
  const likely = [...addresses, ...names].map(
    (one) => `%${inJson(one).replaceAll(/[\\%_]/g, String.raw`\$&`)}%`,
  );
  const whole = names.map((name) => (/\s/.test(name) ? nameAnywhere(name) : nameAlone(name)));
  return {
    id: userId,
    addresses,
    mention: [...addresses.map(addressAnywhere), ...whole].join('|'),
    words: [...addresses.map(addressAnywhere), ...names.map(nameAnywhere)].join('|'),
    likely,
  };
}

/** Words that name the person are cut out of a text that goes on to exist. */
export async function withoutMentions(tx: Transaction, { words }: Erased, text: string): Promise<string> {
  // SQL: regular expressions of PostgreSQL.
  const [row] = await tx.query<{ text: string }>(
    sql`select regexp_replace(${text}, ${words}, '…', 'gi') as text`,
  );
  return row?.text ?? '';
}

/** Events about others (those about the person, or with a reason of theirs, the verifier knows by their ids). */
async function findMentions(tx: Transaction, { id, ...person }: Erased): Promise<string[]> {
  // SQL: regular expressions of PostgreSQL.
  const rows = await tx.query<{ id: string }>(
    sql`select e.id from audit_personal p join audit_events e
          on e.sequence = p.sequence and e.account_id is not distinct from p.account_id
        where p.subject_id is distinct from ${id} and e.actor_id is distinct from ${id}
          and ${mentions(person, 'p.data::text')}`,
  );
  return rows.map((row) => row.id);
}

/** What comes before a word in JSON: no letter, but for the one of an escaped line break. */
const begins = (within: string) => String.raw`(?:(?<!${within})|(?<=\\[nrt]))`;

// Patterns for PostgreSQL, which find whole names and whole addresses in JSON and in plain text.

const addressAnywhere = (address: string) =>
  `${begins('[[:alnum:]._%+-]')}${literally(address)}(?![[:alnum:]-])`;

const nameAnywhere = (name: string) => `${begins('[[:alnum:]]')}${literally(name)}(?![[:alnum:]])`;

/**
 * A name of one word may be any word: Will, Email, Reason. It names someone only where JSON says that a name stands there,
 * alone or among others.
 */
const nameAlone = (name: string) =>
  `(?<="(?:${fieldsOfNames.join('|')})": "(?:[^"]*, )?)${literally(name)}(?=[",])`;

/** The fields of emails and answers that hold full names. First and last names alone name no one in particular. */
const fieldsOfNames = ['name', 'userName', 'userNames', 'administrators', 'inviterName', 'requester'];

/** As it is written within JSON, and without a meaning of its own in a pattern. */
const literally = (text: string) => inJson(text).replaceAll(/[^\p{L}\p{N}\s]/gu, String.raw`\$&`);

const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
