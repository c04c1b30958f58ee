import '@mantine/core/styles/Table.css';
import { Anchor, Button, Card, Group, Table, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { CSSProperties } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { useText } from '../words/text.ts';
import classes from './BarChart.module.css';

export type Series = {
  label: string;
  /** Absent where the table alone has it. */
  color?: 'strong' | 'weak';
  /** The list counts something else, which has a column of its own: in the table that one leads there. */
  plain?: true;
};
type Point = {
  name: string;
  /** One for each series. */
  values: number[];
  /** The whole point in words. */
  detail: string;
  /** The list that each value counts; null where there is none, or none that the reader may see. */
  to: (string | null)[];
};
type Props = { title: string; text?: string; series: Series[]; points: Point[] };

/**
 * Bars that lead to the list they count, and the same figures as a table: bars are for the pointer, the table for the
 * keyboard and for everyone who cannot see them.
 */
export function BarChart({ title, text, series, points }: Props) {
  const t = useText();
  const [asTable, { toggle }] = useDisclosure(false);
  return (
    <Card withBorder padding="md" component="section">
      <Group justify="space-between" gap="xs" mb="xs">
        <Title order={2} fz="md">
          {title}
        </Title>
        <Button variant="subtle" size="compact-sm" aria-expanded={asTable} onClick={toggle}>
          {t(asTable ? 'overview.showChart' : 'overview.showData')}
        </Button>
      </Group>
      {text !== undefined && (
        <Text fz="sm" c="dimmed" mb="xs">
          {text}
        </Text>
      )}
      {asTable ? <Data {...{ title, series, points }} /> : <Bars {...{ series, points }} />}
    </Card>
  );
}

function Bars({ series, points }: Pick<Props, 'series' | 'points'>) {
  const t = useText();
  const intl = useIntl();
  const drawn = series.filter(({ color }) => color !== undefined);
  const most = Math.max(
    1,
    ...points.flatMap(({ values }) => values.filter((_, which) => series[which]?.color !== undefined)),
  );
  return (
    <div role="group" aria-label={t('overview.chart', { most: intl.formatNumber(most) })}>
      {drawn.length > 1 && (
        <Group gap="md" mb={4} aria-hidden>
          {drawn.map(({ label, color }) => (
            <Text key={label} fz="xs" c="dimmed" className={classes.legend}>
              <span className={classes.swatch} data-color={color} />
              {label}
            </Text>
          ))}
        </Group>
      )}
      <Text fz="xs" c="dimmed" aria-hidden>
        {intl.formatNumber(most)}
      </Text>
      <div className={classes.bars} data-wide={points.length <= 12} aria-hidden>
        {points.map(({ detail, values, to }, nth) => (
          <div key={nth} className={classes.point} title={detail}>
            {values.map((value, which) => (
              <Bar key={which} to={to[which] ?? null} color={series[which]?.color} share={value / most} />
            ))}
          </div>
        ))}
      </div>
      <div className={classes.axis} data-many={labelled(points).length > 3} aria-hidden>
        {labelled(points).map(({ name }, nth) => (
          <Text key={nth} fz="xs" c="dimmed">
            {name}
          </Text>
        ))}
      </div>
    </div>
  );
}

type BarProps = { to: string | null; color: Series['color']; share: number };

function Bar({ to, color, share }: BarProps) {
  if (!color) return null;
  const look = {
    className: classes.bar,
    'data-color': color,
    style: { '--share': share } as CSSProperties,
  };
  return to === null ? <span {...look} /> : <Link to={to} tabIndex={-1} {...look} />;
}

/** As many names as have room: all of a year’s months, the ends and the middle of many days. */
const labelled = (points: Point[]) =>
  points.length <= 12
    ? points
    : [points[0], points[Math.floor(points.length / 2)], points.at(-1)].filter((one) => one !== undefined);

function Data({ title, series, points }: Pick<Props, 'title' | 'series' | 'points'>) {
  const intl = useIntl();
  return (
    <div className={classes.data}>
      <Table fz="sm" horizontalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {/* The heading above says it, and on a phone three columns need the room. */}
            <Table.Th>
              <span className="visually-hidden">{title}</span>
            </Table.Th>
            {series.map(({ label }) => (
              <Table.Th key={label} ta="right">
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {points.toReversed().map(({ name, values, to }, nth) => (
            <Table.Tr key={nth}>
              <Table.Td>{name}</Table.Td>
              {values.map((value, which) => (
                <Table.Td key={which} ta="right">
                  <Value
                    value={intl.formatNumber(value)}
                    to={series[which]?.plain ? null : (to[which] ?? null)}
                    none={value === 0}
                  />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Value({ value, to, none }: { value: string; to: string | null; none: boolean }) {
  if (none) return '–';
  if (to === null) return value;
  return (
    <Anchor component={Link} to={to} fz="sm">
      {value}
    </Anchor>
  );
}
