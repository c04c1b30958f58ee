import { Card, Group, Text } from '@mantine/core';
import type { OperatedKey } from '@roster/contract/keys';
import { IconArchive, IconClockHour4, IconKey, IconSignature } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { Sign } from '../../list/Sign.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { useText } from '../../words/text.ts';

const signs = {
  next: { icon: IconClockHour4, tone: 'quiet' },
  signing: { icon: IconSignature, tone: 'good' },
  published: { icon: IconKey, tone: 'quiet' },
  retired: { icon: IconArchive, tone: 'quiet' },
} as const;

export function KeyCard({ signingKey }: { signingKey: OperatedKey }) {
  const t = useText();
  const intl = useIntl();
  const { kid, state, createdAt, signsFrom, signsUntil, publishedUntil } = signingKey;
  const moment = (at: string) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Card withBorder padding="md">
      <Group justify="space-between" gap="xs" mb="sm">
        <Text ff="monospace" fz="sm" style={{ overflowWrap: 'anywhere' }}>
          {kid}
        </Text>
        <Sign {...signs[state]}>{t(`signingKeys.state.${state}`)}</Sign>
      </Group>
      <Facts
        facts={[
          [t('signingKeys.createdAt'), moment(createdAt)],
          [t('signingKeys.signsFrom'), moment(signsFrom)],
          [t('signingKeys.signsUntil'), signsUntil ? moment(signsUntil) : t('signingKeys.untilRotated')],
          [
            t('signingKeys.publishedUntil'),
            publishedUntil ? moment(publishedUntil) : t('signingKeys.untilRunOut'),
          ],
        ]}
      />
    </Card>
  );
}
