export type Row = {
  what: string;
  users: string;
  /** A measurement, and the floor or peer beside it in the same run. */
  measured: string;
  beside: string;
  ratio: number | null;
  goal: string;
  /** Null if there is nothing to compare with in this run. */
  met: boolean | null;
};

const rows: Row[] = [];

export function report(row: Row): void {
  rows.push(row);
  const ratio = row.ratio === null ? '' : row.ratio.toFixed(2);
  console.log(
    [
      row.what.padEnd(34),
      row.users.padStart(8),
      row.measured.padStart(22),
      row.beside.padStart(24),
      ratio.padStart(7),
      row.goal.padStart(30),
      verdict(row.met),
    ].join(' '),
  );
}

const verdict = (met: boolean | null) => (met === null ? 'not compared' : met ? 'met' : 'MISSED');

/** The same rows for docs/performance.md. */
export const asMarkdown = () =>
  [
    '| work | users | measured | floor or peer | ratio | goal | |',
    '|---|--:|--:|--:|--:|---|---|',
    ...rows.map(
      ({ what, users, measured, beside, ratio, goal, met }) =>
        `| ${[what, users, measured, beside, ratio?.toFixed(2) ?? '', goal, verdict(met)].join(' | ')} |`,
    ),
  ].join('\n');

export const milliseconds = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
