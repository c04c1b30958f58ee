import { Text } from '@mantine/core';
import type { RemovedFilters, RemovedUser } from '@roster/contract/departures';
import { departureKinds } from '@roster/domain/departures';
import { IconRestore, IconUserMinus } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { List } from '../../list/List.tsx';
import { sortedBy, type ListAction } from '../../list/list-description.ts';
import { ResultNotice } from '../../list/ResultNotice.tsx';
import { onlyName } from '../../list/ticked.ts';
import { daysOf, oneOf, someOf } from '../../list/url-values.ts';
import { useListUrl } from '../../list/use-list-url.ts';
import { useResult } from '../../list/use-result.ts';
import { useSelection } from '../../list/use-selection.ts';
import { useTotal } from '../../list/use-total.ts';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Recounted } from '../../ui/Recounted.tsx';
import { paths } from '../../paths.ts';
import { useSay } from '../../toasts/use-say.tsx';
import { useText } from '../../words/text.ts';
import { useUntil } from '../../words/until.ts';
import { useRemovedUsers, type Removed, type Restored } from './departures.queries.ts';
import { idOf, nameOf, removedList } from './removed-list.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';
import { ViewsButton } from '../views/index.ts';

/** D5: users who left within 30 days and can be restored. */
export function Component() {
  return (
    <RequirePermission permission="users.remove">
      <RemovedUsersPage />
    </RequirePermission>
  );
}

const days = ['leftFrom', 'leftTo'] as const;
const names = ['search', 'kind', 'offline', ...days] as const;

function RemovedUsersPage() {
  const t = useText();
  const url = useListUrl(names);
  const said = url.filters;
  const filters = useMemo((): RemovedFilters => {
    const search = said.search?.trim();
    const kind = someOf(departureKinds, said.kind);
    const offline = oneOf(['true', 'false'], said.offline);
    return {
      ...(search && { search }),
      ...(kind && { kind }),
      ...(offline && { offline: offline === 'true' }),
      ...daysOf(days, said),
    };
  }, [said]);
  const until = useUntil('table');
  const list = useMemo(() => removedList(until), [until]);
  const removed = useRemovedUsers(filters, sortedBy(list, url), url);
  const total = useTotal()(removed.data?.total);
  const selection = useSelection(filters, idOf, '', nameOf);
  const { result, refusedBecause, finish, dismiss } = useResult(selection);
  const say = useSay();
  const sayRestored = ({ done, heldBack }: Restored, name: string | undefined) => {
    if (name)
      return heldBack.length > 0
        ? say('restoreUsers', 'toast.user.restoredHeldBack', { name }, { to: paths.invitations, stays: true })
        : say('restoreUsers', 'toast.user.restored', { name }, { to: placeOf(done) });
    return heldBack.length > 0
      ? say('restoreUsers', 'removed.doneHeldBack', countsOf({ done, heldBack }), {
          to: paths.invitations,
          stays: true,
        })
      : say('restoreUsers', 'removed.done', { count: done.length }, { to: placeOf(done) });
  };
  const [restoring, setRestoring] = useState<{ picked: Removed; on: 'row' | 'selection' } | null>(null);

  const restore = useCallback(
    (picked: Removed, on: 'row' | 'selection', refusal: RemovedUser['refusal']): ListAction[] => [
      {
        id: 'restore',
        label: t('removed.restore'),
        icon: IconRestore,
        reason: refusal && t(`refusals.${refusal}`),
        needs: 'users.remove',
        run: () => setRestoring({ picked, on }),
      },
    ],
    [t],
  );
  const actionsOf = useCallback(
    (row: RemovedUser) => restore({ ids: [row.userId], name: nameOf(row) }, 'row', row.refusal),
    [restore],
  );

  return (
    <Page title={t('nav.removed')} aside={total} dense>
      <Text c="dimmed" fz="sm" mb="xs">
        {t('removed.text')}
      </Text>
      <List
        list={list}
        answer={removed}
        url={url}
        beside={<ViewsButton list="removedUsers" url={url} />}
        peek="facts"
        selection={selection}
        actions={restore(selection.picked, 'selection', null)}
        actionsOf={actionsOf}
        refused={refusedBecause}
        notices={<ResultNotice result={result} onDismiss={dismiss} />}
        empty={
          <EmptyState
            icon={<IconUserMinus size={34} stroke={1.4} aria-hidden />}
            title={t('removed.empty.title')}
            text={t('removed.empty.text')}
          />
        }
      />
      {restoring && (
        <Recounted picked={restoring.picked}>
          {(picked) => (
            <RestoreDialog
              picked={picked}
              onClose={() => setRestoring(null)}
              onDone={(outcome) => {
                const { done, refused, left, heldBack } = outcome;
                const sentence = heldBack.length > 0 ? 'removed.doneHeldBack' : 'removed.done';
                const said = [
                  ...(done.length > 0 ? [t(sentence, countsOf(outcome))] : []),
                  ...(refused.length > 0 ? [t('removed.refused', { count: refused.length })] : []),
                ];
                finish(
                  { title: said.join(' '), refused, left, say: () => sayRestored(outcome, onlyName(picked)) },
                  restoring.on,
                );
              }}
            />
          )}
        </Recounted>
      )}
    </Page>
  );
}

const countsOf = ({ done, heldBack }: Pick<Restored, 'done' | 'heldBack'>) => ({
  count: done.length,
  held: heldBack.length,
});

const placeOf = ([first, ...others]: readonly string[]) =>
  first && others.length === 0 ? paths.user(first) : paths.users;
