import type { User } from '@roster/contract/users';
import { Anchor, Button, Card, Checkbox, Group as Row, Skeleton, Stack, Text } from '@mantine/core';
import type { Group } from '@roster/contract/groups';
import { fullName } from '@roster/domain/names';
import { useMemo } from 'react';
import { Link, useLocation } from 'react-router';
import { ListPager } from '../../list/ListPager.tsx';
import { NothingMatches } from '../../list/NothingMatches.tsx';
import { TickPage } from '../../list/TickPage.tsx';
import { UrlSearchField } from '../../list/UrlSearchField.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { paths } from '../../paths.ts';
import { useMay } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { namedUser, outcomeOf, type Outcome } from '../../people/use-outcome.ts';
import { useSelection } from '../../people/use-selection.ts';
import { useUserAction } from '../../people/user-actions.queries.ts';
import { useMembers } from './groups.queries.ts';
import { useLasting } from '../../ui/use-lasting.ts';

const names = ['search'] as const;
const idOf = ({ id }: User) => id;

/** The members of a group: found by typing, paged, and removed many at a time. */
export function GroupMembers({ group, onDone }: { group: Group; onDone: (outcome: Outcome) => void }) {
  const t = useText();
  const may = useMay('groups.edit');
  const url = useListUrl(names);
  const search = url.filters.search?.trim();
  const filters = useMemo(() => ({ group: group.id, ...(search && { search }) }), [group.id, search]);
  const members = useMembers(filters, url);
  const { items } = members;
  const { search: place } = useLocation();
  const rows = useLasting({ items, idOf, place, settled: members.data?.leaving === false });
  const selection = useSelection(filters, group.id);
  const change = useUserAction('groups');
  const takeOut = () =>
    change.mutate(
      { ...selection.target, add: [], remove: [group.id] },
      {
        onSuccess: (answer) => {
          onDone(outcomeOf('groups', answer, items.map(namedUser)));
          selection.clear();
        },
      },
    );

  return (
    <Card withBorder padding="lg" component="section" aria-label={t('group.members')}>
      <Row gap="sm" mb="sm">
        <UrlSearchField
          label={t('removed.search')}
          value={url.filters.search ?? ''}
          onChange={(text) => url.change({ search: text }, { replace: true })}
        />
        {may && items.length > 0 && (
          <TickPage rows={items} idOf={idOf} total={members.data?.total} selection={selection} />
        )}
        {may && selection.count > 0 && (
          <Button variant="default" loading={change.isPending} onClick={takeOut}>
            {t('group.takeOut')}
          </Button>
        )}
      </Row>
      <RefusalAlert error={change.error} />
      {members.isPending && <Skeleton height={160} radius="md" />}
      {members.isError && <ErrorState error={members.error} onRetry={() => void members.refetch()} />}
      {rows.length === 0 &&
        members.nothing &&
        (search ? (
          <NothingMatches text={t('group.nobodyFound')} onClear={url.clear} />
        ) : (
          <Text c="dimmed">{t('group.noMembers')}</Text>
        ))}
      <Stack component="ul" gap={0} p={0} m={0} style={{ listStyle: 'none' }}>
        {rows.map(({ item: user, gone }) => {
          const { id, firstName, lastName, email } = user;
          const name = fullName({ firstName, lastName });
          return (
            <Row component="li" key={id} gap="sm" py={6} wrap="nowrap">
              {may && (
                <Checkbox
                  disabled={gone}
                  aria-label={t('users.select', { name })}
                  checked={selection.has(id)}
                  onChange={() => selection.toggle(user)}
                />
              )}
              <div style={{ minWidth: 0 }}>
                <Anchor component={Link} to={paths.user(id)} fz="sm" fw={500}>
                  {name}
                </Anchor>
                <Text fz="xs" c="dimmed" truncate>
                  {gone ? t('lasting.gone') : email}
                </Text>
              </div>
            </Row>
          );
        })}
      </Stack>
      <ListPager page={members.data} place={url} />
    </Card>
  );
}
