import { listUsers, type User } from '@roster/contract/users';
import { fullName } from '@roster/domain/names';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { answersOf, q } from '../../api/queries.ts';
import { useMay } from '../../session/session.ts';
import type { Entry } from './entries.ts';
import { shownOfAKind, useFoundEntries, useSearched } from './use-searched.ts';

const fewest = 2;

/** Users of the account, by the search of their list; and those known on this page, for what was chosen last. */
export function usePeopleEntries(typed: string, enabled: boolean) {
  const may = useMay('users.list');
  const client = useQueryClient();
  const asked = useSearched(typed, { enabled: may && enabled, fewest });
  const found = useQuery({
    ...q(listUsers, { query: { search: asked.search, limit: shownOfAKind } }),
    enabled: asked.isAsked,
    placeholderData: keepPreviousData,
  });
  const known = new Map(
    answersOf(client, listUsers)
      .flatMap(({ items }) => items)
      .map((user) => [user.id, entryOfUser(user)]),
  );
  return {
    ...useFoundEntries('people', found, asked, entryOfUser),
    known: [...known.values()],
    /** People were not asked for yet. */
    isTooShort: asked.isTooShort,
  };
}

export const entryOfUser = (user: User): Entry => ({
  id: `user:${user.id}`,
  label: fullName(user),
  hint: user.email,
  icon: null,
  pictureOf: { id: user.id, name: fullName(user) },
  person: user,
  run: () => undefined,
});
