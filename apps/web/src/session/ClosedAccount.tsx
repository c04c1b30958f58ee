import { Alert, Anchor, Group, Text } from '@mantine/core';
import { readableUntil } from '@roster/domain/account';
import { IconArchive } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../paths.ts';
import { useMoment } from '../words/moment.ts';
import { useText } from '../words/text.ts';

type Props = { closedAt: string };

/** S2: on every screen of a closed account: until when it can be read, and where what may still be exported is. */
export default function ClosedAccount({ closedAt }: Props) {
  const t = useText();
  const until = useMoment()(readableUntil(new Date(closedAt)).toISOString());
  return (
    <Alert color="yellow" icon={<IconArchive aria-hidden />} title={t('session.closed.title')} mb="md">
      <Text fz="sm">{t('session.closed.text', { until })}</Text>
      <Group gap="md" mt="xs">
        {exports.map(({ to, label }) => (
          <Anchor key={to} component={Link} to={to} fz="sm">
            {t(label)}
          </Anchor>
        ))}
      </Group>
    </Alert>
  );
}

/** The screens that have a button to export. */
const exports = [
  { to: paths.users, label: 'bulk.export' },
  { to: paths.usage, label: 'usage.export' },
  { to: paths.audit, label: 'session.closed.audit' },
] as const;
