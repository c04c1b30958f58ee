import { Stack, Text } from '@mantine/core';
import type { AccessChanges } from '@roster/contract/access-changes';
import { endOf } from '@roster/domain/access';
import { useIntl } from 'react-intl';
import { useText } from '../words/text.ts';
import { useUntil } from '../words/until.ts';

type Props = {
  /** What the dry run says of each user. */
  changes: readonly Pick<AccessChanges, 'name' | 'loses' | 'gains' | 'offlineUntil'>[];
  /** What is said where nothing changes. */
  nothing: string;
};

/** E1: how many users lose which products, until when devices run those at the latest, and how many gain which. */
export function ChangesOfMany({ changes, nothing }: Props) {
  const t = useText();
  const intl = useIntl();
  const untilText = useUntil();
  const losing = changes.filter(({ loses }) => loses.length > 0);
  const gaining = changes.filter(({ gains }) => gains.length > 0);
  const listed = (some: readonly string[][]) =>
    intl.formatList([...new Set(some.flat())].sort(), { type: 'unit' });
  const latest = endOf(losing);
  // Of one user a count does not say whether it is the right one.
  const [one] = changes.length === 1 ? changes : [];
  return (
    <Stack gap="xs">
      {losing.length + gaining.length === 0 && <Text fz="sm">{nothing}</Text>}
      {losing.length > 0 && (
        <Text fz="sm">
          {one
            ? t('access.onOne.loses', { name: one.name, products: listed([one.loses]) })
            : t('access.onMany.loses', {
                count: losing.length,
                products: listed(losing.map(({ loses }) => loses)),
              })}{' '}
          {latest ? t('access.onMany.offline', { date: untilText(latest) }) : t('access.onMany.online')}
        </Text>
      )}
      {gaining.length > 0 && (
        <Text fz="sm">
          {one
            ? t('access.onOne.gains', { name: one.name, products: listed([one.gains]) })
            : t('access.onMany.gains', {
                count: gaining.length,
                products: listed(gaining.map(({ gains }) => gains)),
              })}
        </Text>
      )}
    </Stack>
  );
}
