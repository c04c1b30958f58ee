import type { HoldingName } from '@roster/domain/affiliation';
import type { Holding } from '../../platform/holding.ts';
import { primaryContact } from '../account/holding.store.ts';
import { contacts } from '../contacts/holding.store.ts';
import { groups } from '../groups/holding.store.ts';
import { seats } from '../seats/holding.store.ts';
import { requests } from '../user-requests/holding.store.ts';
import { views } from '../views/holding.store.ts';

/** A5: everything that ends with an affiliation. What is missing here does not compile, and a test compares the tables. */
export const holdings = {
  groups,
  seats,
  contacts,
  requests,
  views,
  primaryContact,
} satisfies Record<HoldingName, Holding>;

const all: readonly (readonly [string, Holding])[] = Object.entries(holdings);

/** The pairs of `jsonb_build_object` for the screen before a removal. */
export const listed = all
  .flatMap(([name, { list }]) => (list === null ? [] : [`'${name}', ${list}`]))
  .join(', ');

/** The pairs of `jsonb_build_object` for the snapshot. */
export const kept = all
  .flatMap(([, { snapshot }]) => (snapshot === null ? [] : [`'${snapshot[0]}', ${snapshot[1]}`]))
  .join(', ');

/** Common table expressions that take everything away; a trailing comma follows each. */
export const takenBack = all
  .flatMap(([name, { takeBack }]) => (takeBack === null ? [] : [`"${name} taken" as (${takeBack}), `]))
  .join('');

/** Common table expressions that give everything back; a trailing comma follows each. */
export const givenBack = all
  .flatMap(([name, { giveBack }]) => (giveBack === null ? [] : [`"${name} given" as (${giveBack}), `]))
  .join('');
