import { Badge, Card, Group, Text, ThemeIcon, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { Link } from 'react-router';
import classes from './Tile.module.css';

type Props = {
  to: string;
  title: string;
  text: string;
  icon: Icon;
  count?: { value: number; label: string } | null;
};

/** A link to a part of the portal. */
export const Tile = ({ to, title, text, icon: TileIcon, count }: Props) => (
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
          {count.value}
        </Badge>
      )}
    </Group>
    <Text fz="sm" c="dimmed">
      {text}
    </Text>
  </Card>
);
