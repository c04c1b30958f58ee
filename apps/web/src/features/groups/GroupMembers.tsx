import type { Group } from '@roster/contract/groups';
import type { User } from '@roster/contract/users';
import { IconUserMinus, IconUsers } from '@tabler/icons-react';
import { useCallback, useMemo, useState, type ComponentProps } from 'react';
import { List } from '../../list/List.tsx';
import { sortedBy, type ListAction } from '../../list/list-description.ts';
import { useListUrl } from '../../list/use-list-url.ts';
import { wantsAll } from '../../list/use-offer.ts';
import { OutcomeNotice } from '../../people/OutcomeNotice.tsx';
import { useOutcome, type Outcome } from '../../people/use-outcome.ts';
import { useSelection } from '../../people/use-selection.ts';
import { useExactCount } from '../../people/users.queries.ts';
import { useMay } from '../../session/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Recounted } from '../../ui/Recounted.tsx';
import { useText } from '../../words/text.ts';
import { useMembers } from './groups.queries.ts';
import { membersList } from './members-list.tsx';
import { RemoveMembersDialog } from './RemoveMembersDialog.tsx';

const names = ['search'] as const;

type Leaving = Pick<ComponentProps<typeof RemoveMembersDialog>, 'target' | 'users' | 'onDone'>;

/** The members of a group: found by typing, sorted, paged, and removed one by one or many at a time. */
export function GroupMembers({ group, onDone }: { group: Group; onDone: (outcome: Outcome) => void }) {
  const t = useText();
  const may = useMay('groups.edit');
  const url = useListUrl(names);
  const search = url.filters.search?.trim();
  const filters = useMemo(() => ({ group: group.id, ...(search && { search }) }), [group.id, search]);
  const members = useMembers(filters, sortedBy(membersList, url), url);
  const { items, data } = members;
  const selection = useSelection(filters, group.id);
  const needsExact = wantsAll(membersList, items, data?.total, selection);
  const exact = useExactCount(filters, needsExact && typeof data?.total !== 'number');
  const { outcome, refusedBecause, finish, dismiss } = useOutcome(selection);
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const actionsOf = useCallback(
    (user: User): ListAction[] => [
      {
        id: 'takeOut',
        label: t('group.takeOut'),
        icon: IconUserMinus,
        reason: user.refusals.groups ? t(`refusals.${user.refusals.groups}`) : null,
        needs: 'groups.edit',
        run: () => setLeaving({ target: { userIds: [user.id] }, users: [user], onDone }),
      },
    ],
    [t, onDone],
  );
  const actions: ListAction[] = [
    {
      id: 'takeOut',
      label: t('group.takeOut'),
      icon: IconUserMinus,
      reason: null,
      needs: 'groups.edit',
      run: () => setLeaving({ target: selection.target, users: selection.users, onDone: finish }),
    },
  ];

  return (
    <>
      <List
        list={membersList}
        answer={members}
        url={url}
        peek="facts"
        {...(may && { selection, actions, actionsOf })}
        exactTotal={exact.data?.total}
        refused={refusedBecause}
        notices={<OutcomeNotice outcome={outcome} hint={t('list.refusedRows')} onDismiss={dismiss} />}
        empty={
          <EmptyState
            icon={<IconUsers size={34} stroke={1.4} aria-hidden />}
            title={t('group.noMembers.title')}
            text={t('group.noMembers')}
          />
        }
      />
      {leaving && (
        <Recounted picked={leaving.target}>
          {(target) => (
            <RemoveMembersDialog
              group={group}
              {...leaving}
              target={target}
              onClose={() => setLeaving(null)}
            />
          )}
        </Recounted>
      )}
    </>
  );
}
