import { useDebouncedValue } from '@mantine/hooks';
import { listUsers, type User } from '@roster/contract/users';
import { fullName } from '@roster/domain/names';
import { IconCloudOff, IconUser } from '@tabler/icons-react';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { answersOf, q } from '../../api/queries.ts';
import { useMay } from '../../session/session.ts';
import { refusalSentence } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../words/text.ts';
import type { Entry } from './entries.ts';

const typingMilliseconds = 120;
const shown = 6;
const leastLetters = 2;

/** Users of the account, by the search of their list; and those known on this page, for what was chosen last. */
export function usePeopleEntries(typed: string, enabled: boolean) {
  const t = useText();
  const may = useMay('users.list');
  const client = useQueryClient();
  const [search] = useDebouncedValue(typed.trim(), typingMilliseconds);
  const asked = may && enabled && search.length >= leastLetters && typed.trim() !== '';
  const found = useQuery({
    ...q(listUsers, { query: { search, limit: shown } }),
    enabled: asked,
    placeholderData: keepPreviousData,
  });
  const failure: Entry[] = found.error
    ? [
        {
          id: 'people:failed',
          label: refusalSentence(t, found.error),
          hint: t('common.retry'),
          icon: IconCloudOff,
          stays: true,
          run: () => void found.refetch(),
        },
      ]
    : [];
  const known = new Map(
    answersOf(client, listUsers)
      .flatMap(({ items }) => items)
      .map((user) => [user.id, entryOf(user)]),
  );
  return {
    entries: asked ? (found.data?.items.map(entryOf) ?? failure) : [],
    known: [...known.values()],
    busy: asked && (found.isFetching || search !== typed.trim()),
    /** People were not asked for yet. */
    isTooShort: may && enabled && typed.trim().length < leastLetters,
  };
}

const entryOf = (user: User): Entry => ({
  id: `user:${user.id}`,
  label: fullName(user),
  hint: user.email,
  icon: IconUser,
  person: user,
  run: () => undefined,
});
