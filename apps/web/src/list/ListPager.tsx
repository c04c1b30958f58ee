import { Group, NativeSelect, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { ReasonButton } from '../ui/ReasonButton.tsx';
import { useText } from '../words/text.ts';
import type { Place, ShownPage } from './use-list.ts';
import { pageSizes } from './use-list-url.ts';

type Props = {
  page: ShownPage | undefined;
  place: Place;
  /** False where the number of rows is not for choosing. */
  sizes?: boolean;
};

/** "1–50 of 12,431", back and forth, and the number of rows a page. Nothing is below an empty list. */
export function ListPager({ page, place, sizes = true }: Props) {
  const t = useText();
  const intl = useIntl();
  if (!page || page.items.length === 0) return null;
  const { items, offset, total, nextCursor, previousCursor, leaving, counted = items.length } = page;
  const range = { from: intl.formatNumber(offset + 1), to: intl.formatNumber(offset + counted) };
  const text =
    typeof total === 'number'
      ? t('users.range', { ...range, total: intl.formatNumber(total) })
      : t('users.rangeAtLeast', { ...range, total: intl.formatNumber(total.atLeast) });
  // A cursor of the list before (sorted otherwise, say) would lead back to the start.
  const go = (cursor: string | null) => {
    if (!leaving) place.change({ cursor: cursor ?? undefined });
  };
  const several = nextCursor !== null || previousCursor !== null;

  return (
    <Group justify="space-between" mt="sm" gap="sm">
      <Text fz="sm" c="dimmed" role="status">
        {text}
      </Text>
      {(several || items.length > (pageSizes[0] ?? 0)) && (
        <Group gap="xs">
          {sizes && (
            // The browser's own: the kit's brings 10 KB to the first screen.
            <NativeSelect
              aria-label={t('users.pageSize')}
              size="xs"
              w={132}
              data={pageSizes.map((one) => ({
                value: String(one),
                label: t('users.perPage', { count: one }),
              }))}
              value={String(place.size)}
              onChange={({ target }) => place.change({ size: target.value, cursor: undefined })}
            />
          )}
          <ReasonButton
            size="xs"
            variant="default"
            leftSection={<IconChevronLeft size={16} aria-hidden />}
            reason={previousCursor ? null : t('list.firstPage')}
            aria-disabled={leaving}
            onClick={() => go(page.counted === undefined && offset <= place.size ? null : previousCursor)}
          >
            {t('users.previous')}
          </ReasonButton>
          <ReasonButton
            size="xs"
            variant="default"
            rightSection={<IconChevronRight size={16} aria-hidden />}
            reason={nextCursor ? null : t('list.lastPage')}
            aria-disabled={leaving}
            onClick={() => go(nextCursor)}
          >
            {t('users.next')}
          </ReasonButton>
        </Group>
      )}
    </Group>
  );
}
