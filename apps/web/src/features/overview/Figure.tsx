import { Card, Text } from '@mantine/core';
import type { Total } from '@roster/contract/machinery/list';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTotal } from '../../list/use-total.ts';
import classes from '../../shell/Tile.module.css';
import home from './Home.module.css';

type Props = { label: string; value: Total; to: string; attention?: boolean; detail?: ReactNode };

/** A number that links to the list it counts. */
export function Figure({ label, value, to, attention = false, detail }: Props) {
  const totalText = useTotal();
  return (
    <Card component={Link} to={to} withBorder padding="md" className={classes.tile}>
      <Text fz={26} fw={650} lh={1.2} {...(attention && { c: 'var(--roster-locked)' })}>
        {totalText(value)}
      </Text>
      <Text fz="sm" c="dimmed" className={home.label}>
        {label}
      </Text>
      {detail !== undefined && (
        <Text fz="xs" c="dimmed">
          {detail}
        </Text>
      )}
    </Card>
  );
}
