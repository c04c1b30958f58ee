import { Button, Checkbox } from '@mantine/core';
import type { Total } from '@roster/contract/machinery/list';
import { useIntl } from 'react-intl';
import { useText } from '../words/text.ts';

type Props<Row> = {
  /** The rows of this page that can be ticked. */
  rows: readonly Row[];
  idOf: (row: Row) => string;
  total: Total | undefined;
  selection: {
    count: number;
    all: boolean;
    has: (id: string) => boolean;
    setPage: (rows: readonly Row[], ticked: boolean) => void;
    selectAll: (total: number) => void;
  };
};

/** Ticks the page; then a button offers all that match (B5). */
export function TickPage<Row>({ rows, idOf, total, selection }: Props<Row>) {
  const t = useText();
  const intl = useIntl();
  const { count } = selection;
  const ticked = rows.filter((row) => selection.has(idOf(row))).length;
  const whole = rows.length > 0 && ticked === rows.length;
  const offers = whole && !selection.all && typeof total === 'number' && total > count;
  return (
    <>
      <Checkbox
        label={count === 0 ? t('approvals.selectAll') : t('users.selected', { count })}
        disabled={rows.length === 0}
        checked={whole}
        indeterminate={ticked > 0 && !whole}
        onChange={(event) => selection.setPage(rows, event.currentTarget.checked)}
      />
      {offers && (
        <Button variant="subtle" size="compact-sm" onClick={() => selection.selectAll(total)}>
          {t('users.selectAllMatching', { count: intl.formatNumber(total) })}
        </Button>
      )}
    </>
  );
}
