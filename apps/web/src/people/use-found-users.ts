import { answersOf, q } from '../api/queries.ts';
import { listUsers, type User, type UserFilters } from '@roster/contract/users';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fullName } from '@roster/domain/names';
import type { RefusalCode } from '@roster/domain/refusals';
import { useText, type Text } from '../words/text.ts';

type Option = { value: string; label: string; disabled: boolean };

const typingMilliseconds = 200;
const shown = 10;

/**
 * L3, X5: protected users cannot be chosen, for whatever purpose, and the option says why.
 */
const optionOf = ({ id, email, ...name }: User, refusal: RefusalCode | null, t: Text): Option => ({
  value: id,
  label: [fullName(name), email, ...(refusal ? [t(`refusals.${refusal}`, { total: 0 })] : [])].join(' · '),
  disabled: refusal !== null,
});

/**
 * Users whose name or address contains the typed text, and those found before, so that a chosen user keeps the name.
 */
export function useFoundUsers(
  typed: string,
  filters: UserFilters = {},
  refusalOf: (user: User) => RefusalCode | null = () => null,
): Option[] {
  const t = useText();
  const [search] = useDebouncedValue(typed.split(' · ')[0] ?? '', typingMilliseconds);
  const [seen, setSeen] = useState<ReadonlyMap<string, Option>>(new Map());
  const found = useQuery({
    ...q(listUsers, { query: { ...filters, search, limit: shown } }),
    enabled: search.trim().length >= 2,
    placeholderData: keepPreviousData,
  });
  const options = (found.data?.items ?? []).map((user) =>
    optionOf(user, user.refusals.edit ?? refusalOf(user), t),
  );
  const unseen = options.filter(({ value, label }) => seen.get(value)?.label !== label);
  if (unseen.length > 0)
    setSeen(new Map([...seen, ...unseen.map((option) => [option.value, option] as const)]));
  const current = new Set(options.map(({ value }) => value));
  return [...options, ...[...seen.values()].filter(({ value }) => !current.has(value))];
}

/** The names of chosen users, from what was found. */
export function useFoundNames(userIds: readonly string[]): { id: string; name: string }[] {
  const client = useQueryClient();
  return answersOf(client, listUsers)
    .flatMap(({ items }) => items)
    .filter(({ id }) => userIds.includes(id))
    .map(({ id, ...name }) => ({ id, name: fullName(name) }));
}
