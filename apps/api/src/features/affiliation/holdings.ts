import type { HoldingName } from '@roster/domain/affiliation';
import type { Holding } from '../../platform/holding.ts';
import { join, raw, sql } from '../../platform/postgres/index.ts';
import { primaryContact } from '../account/holding.store.ts';
import { contacts } from '../contacts/holding.store.ts';
import { exceptions } from '../exceptions/holding.store.ts';
import { groups } from '../groups/holding.store.ts';
import { seats } from '../seats/holding.store.ts';
import { requests } from '../user-requests/holding.store.ts';
import { views } from '../views/holding.store.ts';

/** A5: everything that ends with an affiliation. What is missing here does not compile, and a test compares the tables. */
export const holdings = {
  groups,
  seats,
  exceptions,
  contacts,
  requests,
  views,
  primaryContact,
} satisfies Record<HoldingName, Holding>;

const all: readonly (readonly [string, Holding])[] = Object.entries(holdings);
const key = (name: string) => raw(`'${name}'`);

/** The pairs of `jsonb_build_object` for the screen before a removal. */
export const listed = join(
  all.flatMap(([name, { list }]) => (list === null ? [] : [sql`${key(name)}, ${list}`])),
  ', ',
);

/** The pairs of `jsonb_build_object` for the snapshot. */
export const kept = join(
  all.flatMap(([, { snapshot }]) => (snapshot === null ? [] : [sql`${key(snapshot[0])}, ${snapshot[1]}`])),
  ', ',
);

/** Common table expressions that take everything away; a trailing comma follows each. */
export const takenBack = (userIds: readonly string[]) =>
  join(
    all.flatMap(([name, { takeBack }]) =>
      takeBack === null ? [] : [sql`${raw(`"${name} taken"`)} as (${takeBack(userIds)}), `],
    ),
    '',
  );

/** Common table expressions that give everything back; a trailing comma follows each. */
export const givenBack = (accountId: string, now: Date) =>
  join(
    all.flatMap(([name, { giveBack }]) =>
      giveBack === null ? [] : [sql`${raw(`"${name} given"`)} as (${giveBack(accountId, now)}), `],
    ),
    '',
  );
