import { answersOf, q } from '../api/queries.ts';
import { listUsers, type User, type UserFilters } from '@roster/contract/users';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fullName } from '@roster/domain/names';
import type { RefusalCode } from '@roster/domain/refusals';
import { useTakers } from './use-takers.ts';
import { useNothingFound } from '../ui/use-nothing-found.ts';
import { useText, type Text } from '../words/text.ts';

export type Option = { value: string; label: string; disabled?: boolean };

const typingMilliseconds = 200;
const shown = 10;
const fewestLetters = 2;

/**
 * L3, X5: protected users cannot be chosen, for whatever purpose, and the option says why.
 */
const optionOf = ({ id, email, ...name }: User, refusal: RefusalCode | null, t: Text): Option => ({
  value: id,
  label: [fullName(name), email, ...(refusal ? [t(`refusals.${refusal}`, { total: 0 })] : [])].join(' · '),
  disabled: refusal !== null,
});

type Asked = {
  typed: string;
  /** Keep their names, whatever is typed next. */
  chosen: readonly string[];
  /** Choices that are there without a search. */
  known: readonly Option[];
  filters?: UserFilters | undefined;
  refusalOf?: ((user: User) => RefusalCode | null) | undefined;
  /** The license that one of them is to take over: users who cannot are offered with the reason only (E3, X5). */
  seatId?: string | undefined;
  /** Those chosen are judged elsewhere, with the choices beside them. */
  isJudged?: boolean;
  /** Users whose own license may go in the same step, so that it keeps them from no other one. */
  givingUp?: readonly string[] | undefined;
};

/**
 * Users whose name or address contains the typed text, and why there are none. The choice of one fills the name in, which
 * is no search for others.
 */
export function useFoundUsers({
  typed,
  chosen,
  known,
  filters = {},
  refusalOf = () => null,
  seatId,
  isJudged = false,
  givingUp = [],
}: Asked) {
  const t = useText();
  const [seen, setSeen] = useState<ReadonlyMap<string, Option>>(new Map());
  const kept = chosen.flatMap((id) => seen.get(id) ?? []);
  const isChoice = [...known, ...kept].some(({ label }) => label === typed);
  const [search] = useDebouncedValue(isChoice ? '' : typed.trim(), typingMilliseconds);
  const searching = search.length >= fewestLetters && typed.trim().length >= fewestLetters && !isChoice;
  const found = useQuery({
    ...q(listUsers, { query: { ...filters, search, limit: shown } }),
    enabled: searching,
    placeholderData: keepPreviousData,
  });
  const users = searching && !found.error ? (found.data?.items ?? []) : [];
  const judging = isJudged ? [] : chosen;
  const { takerOf, isKnown } = useTakers(seatId, [...new Set([...users.map(({ id }) => id), ...judging])]);
  const keptFrom = (id: string) => {
    const refusal = takerOf(id)?.refusal ?? null;
    return refusal === 'licenses.alreadyHeld' && givingUp.includes(id) ? null : refusal;
  };
  const hits = users.map((user) => {
    const option = optionOf(user, user.refusals.edit ?? refusalOf(user) ?? keptFrom(user.id), t);
    return isKnown(user.id) ? option : { ...option, disabled: true };
  });
  const unseen = hits.filter(({ value, label }) => seen.get(value)?.label !== label);
  if (unseen.length > 0)
    setSeen(new Map([...seen, ...unseen.map((option) => [option.value, option] as const)]));
  const nothingFound = useNothingFound(found);
  return {
    hits,
    /** The chosen users, as they were found. */
    kept,
    searching,
    /** The country in which the entitlements of a chosen user are looked up, if the license is of no use there (E2). */
    otherCountries: judging.flatMap((id) => takerOf(id)?.otherCountry ?? []),
    /** The country of the license of a chosen user that goes back when they get this one (E3). */
    returning: judging.flatMap((id) => takerOf(id)?.returns ?? []),
    nothingFound: searching ? nothingFound : t('userSelect.type'),
    /** Why nothing can be found at the moment; null if something can. */
    failure: searching && found.error && !found.isFetching ? nothingFound : null,
  };
}

/** Each option once, the first of those for the same user: one that was found may be known without it, and chosen. */
export const eachOnce = (options: readonly Option[]) =>
  options.filter(({ value }, nth) => options.findIndex((one) => one.value === value) === nth);

/** The names of chosen users, from what was found. */
export function useFoundNames(userIds: readonly string[]): { id: string; name: string }[] {
  const client = useQueryClient();
  return answersOf(client, listUsers)
    .flatMap(({ items }) => items)
    .filter(({ id }) => userIds.includes(id))
    .map(({ id, ...name }) => ({ id, name: fullName(name) }));
}
