import { Card, Text } from '@mantine/core';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import classes from '../../shell/Tile.module.css';

type Props = { label: string; value: number; to: string; attention?: boolean };

/** A number that links to the list it counts. */
export function Figure({ label, value, to, attention = false }: Props) {
  const intl = useIntl();
  return (
    <Card component={Link} to={to} withBorder padding="md" className={classes.tile}>
      <Text fz={26} fw={650} lh={1.2} {...(attention && { c: 'var(--roster-locked)' })}>
        {intl.formatNumber(value)}
      </Text>
      <Text fz="sm" c="dimmed">
        {label}
      </Text>
    </Card>
  );
}
