import { Badge, Card, Group, Text, ThemeIcon, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import classes from './Tile.module.css';

type Props = {
  to: string;
  title: string;
  text: string;
  icon: Icon;
  count?: { value: number; label: string } | null;
  /** What is going on there: numbers, what waits longest, who was last. */
  facts?: readonly ReactNode[];
};

/** A link to a part of the portal. */
export function Tile({ to, title, text, icon: TileIcon, count, facts = [] }: Props) {
  const intl = useIntl();
  return (
    <Card component={Link} to={to} withBorder padding="lg" className={classes.tile}>
      <Group gap="sm" mb="xs" wrap="nowrap">
        <ThemeIcon variant="light" size={38} aria-hidden>
          <TileIcon size={21} stroke={1.7} />
        </ThemeIcon>
        <Title order={3} fz="md" flex={1}>
          {title}
        </Title>
        {count && count.value > 0 && (
          <Badge color="red.9" variant="filled" aria-label={count.label}>
            {intl.formatNumber(count.value)}
          </Badge>
        )}
      </Group>
      <Text fz="sm" c="dimmed">
        {text}
      </Text>
      {facts.map((fact, index) => (
        <Text key={index} fz="sm" fw={500} mt={index === 0 ? 'xs' : 0}>
          {fact}
        </Text>
      ))}
    </Card>
  );
}
