import { Button, Group, Select, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { api } from '../../api.ts';
import { useText } from '../../shell/text.ts';
import { pageSizes, type useListState } from './users-url.ts';

type Props = {
  page: Awaited<ReturnType<typeof api.users.list>>;
  size: number;
  change: ReturnType<typeof useListState>['change'];
};

/** "1–50 of 12,431", back and forth, and the number of rows a page. */
export function UsersPager({ page, size, change }: Props) {
  const t = useText();
  const intl = useIntl();
  const { items, offset, total, nextCursor, previousCursor } = page;
  const range = { from: intl.formatNumber(offset + 1), to: intl.formatNumber(offset + items.length) };
  const text =
    typeof total === 'number'
      ? t('users.range', { ...range, total: intl.formatNumber(total) })
      : t('users.rangeAtLeast', { ...range, total: intl.formatNumber(total.atLeast) });
  const go = (cursor: string | null) => change({ cursor: cursor ?? undefined });

  return (
    <Group justify="space-between" mt="sm" gap="sm">
      <Text fz="sm" c="dimmed" role="status">
        {text}
      </Text>
      <Group gap="xs">
        <Select
          aria-label={t('users.pageSize')}
          size="xs"
          w={132}
          allowDeselect={false}
          data={pageSizes.map((one) => ({ value: String(one), label: t('users.perPage', { count: one }) }))}
          value={String(size)}
          onChange={(value) => change({ size: value ?? undefined })}
        />
        <Button
          size="xs"
          variant="default"
          leftSection={<IconChevronLeft size={16} aria-hidden />}
          disabled={!previousCursor}
          onClick={() => go(offset <= size ? null : previousCursor)}
        >
          {t('users.previous')}
        </Button>
        <Button
          size="xs"
          variant="default"
          rightSection={<IconChevronRight size={16} aria-hidden />}
          disabled={!nextCursor}
          onClick={() => go(nextCursor)}
        >
          {t('users.next')}
        </Button>
      </Group>
    </Group>
  );
}
