import { useDebouncedValue } from '@mantine/hooks';
import { getOperatedAccount, listAccounts } from '@roster/contract/operator';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { q } from '../../api/queries.ts';
import { useNothingFound } from '../../ui/use-nothing-found.ts';

const typingMilliseconds = 200;
const shown = 10;

type Account = { id: string; name: string; number: string };
const optionOf = ({ id, name, number }: Account) => ({ value: id, label: `${name} · ${number}` });

/** The account of an id that the URL names; it asks for none without one. */
export const useAccountOf = (accountId: string) =>
  useQuery({
    ...q(getOperatedAccount, { params: { accountId } }),
    enabled: accountId !== '',
    retry: false,
  });

/** Accounts whose name or number contains the typed text, the first by name without one, and the one that is chosen. */
export function useFoundAccounts(typed: string, accountId: string) {
  const { data: chosen } = useAccountOf(accountId);
  const own = chosen ? [optionOf(chosen)] : [];
  // A choice fills its own name in, which is no search for others.
  const isChoice = own.some(({ label }) => label === typed);
  const [search] = useDebouncedValue(isChoice ? '' : typed.trim(), typingMilliseconds);
  const found = useQuery({
    ...q(listAccounts, { query: { limit: shown, ...(search && { search }) } }),
    placeholderData: keepPreviousData,
  });
  const nothingFound = useNothingFound(found);
  const hits = found.error ? [] : (found.data?.items ?? []).map(optionOf);
  const others = own.filter(({ value }) => hits.every((hit) => hit.value !== value));
  return {
    options: [...others, ...hits],
    /** Those that the typed text found. */
    listed: new Set((search ? hits : [...others, ...hits]).map(({ value }) => value)),
    nothingFound,
    failure: found.error && !found.isFetching ? nothingFound : null,
  };
}
