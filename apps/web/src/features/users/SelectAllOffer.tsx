import { Button, Group, Text } from '@mantine/core';
import type { User } from '@roster/contract/users';
import { useIntl } from 'react-intl';
import { useText } from '../../words/text.ts';
import type { Selection } from '../../people/use-selection.ts';
import { useExactCount } from '../../people/users.queries.ts';
import type { Filters } from '../../people/users-url.ts';

type Props = {
  selection: Selection;
  users: readonly User[];
  filters: Filters;
  total: number | { atLeast: number };
};

/** With the whole page ticked, a line offers all that match. Only then is a long list counted exactly. */
export function SelectAllOffer({ selection, users, filters, total }: Props) {
  const t = useText();
  const intl = useIntl();
  const wholePage = users.length > 0 && users.every(({ id }) => selection.has(id));
  const more = typeof total === 'number' ? total > users.length : true;
  const offer = wholePage && more && !selection.all;
  const exact = useExactCount(filters, offer && typeof total !== 'number');
  const count = typeof total === 'number' ? total : exact.data?.total;

  if (selection.all) return null;
  if (!offer || count === undefined || count <= selection.count) return null;
  return (
    <Group gap="xs" mb="sm" justify="center">
      <Text fz="sm">{t('users.pageSelected', { count: users.length })}</Text>
      <Button variant="subtle" size="compact-sm" onClick={() => selection.selectAll(count)}>
        {t('users.selectAllMatching', { count: intl.formatNumber(count) })}
      </Button>
    </Group>
  );
}
