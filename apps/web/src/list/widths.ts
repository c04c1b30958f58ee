type Wanted = {
  id: string;
  min: number;
  /** What its texts usually take: columns that are not important leave before it gets less. */
  usual: number;
  /** No narrower than this either where others need the room: it is empty, or nearly. */
  least: number;
  /** What its label and its longest text take. */
  need: number;
  /** The same however long its longest text is. */
  all: number;
  /** What this share of its texts takes. */
  ofTexts: (share: number) => number;
  /** Chosen by the reader. */
  chosen: number | undefined;
  important: boolean;
  /** Its texts are cut before those of others. */
  yields: boolean;
};

/**
 * Shares the room among the columns, so that nothing is cut while there is room elsewhere: what is left over goes to all,
 * and where it is short the longest texts give way first. The sum is always the room: the list never scrolls sideways, so
 * columns for which there is none leave, from the end, the important ones last.
 */
export function widthsOf(columns: readonly Wanted[], room: number): ReadonlyMap<string, number> {
  const shown = withLeast(withRoom(columns, room), room);
  const floor = sum(shown.map(({ least }) => least));
  // A width that was chosen on a wider screen leaves the others their least.
  const chosen = new Map<string, number>();
  let spare = Math.max(0, room - floor);
  for (const { id, least, chosen: wish } of shown) {
    if (wish === undefined) continue;
    const more = Math.min(Math.max(0, wish - least), spare);
    spare -= more;
    chosen.set(id, least + more);
  }
  const free = shown.filter(({ id }) => !chosen.has(id));
  const left = room - sum([...chosen.values()]);
  const widths = fill(free, left);
  const last = shown.at(-1);
  // With all widths chosen, the last column takes what is left over.
  if (free.length === 0 && last && left > 0) chosen.set(last.id, (chosen.get(last.id) ?? 0) + left);
  return new Map(shown.map(({ id, least }) => [id, chosen.get(id) ?? widths.get(id) ?? least]));
}

/** The columns that there is room for. It does not depend on the texts, which are others on the next page. */
function withRoom(columns: readonly Wanted[], room: number): readonly Wanted[] {
  let shown = [...columns];
  const last = () => shown.findLast(({ important }, nth) => nth > 0 && !important);
  const without = (leaving: Wanted | undefined) => (shown = shown.filter((one) => one !== leaving));
  while (last() && sum(shown.map(({ important, min, usual }) => (important ? usual : min))) > room)
    without(last());
  while (shown.length > 1 && sum(shown.map(({ min }) => min)) > room) without(shown.at(-1));
  return shown;
}

/** Where there is no room for what is never cut either, all are cut down to what decided that there is room for them. */
const withLeast = (columns: readonly Wanted[], room: number): readonly Wanted[] =>
  sum(columns.map(({ least }) => least)) <= room
    ? columns
    : columns.map((column) => ({ ...column, least: Math.min(column.least, column.min) }));

/**
 * Everyone gets what they need. Where that is too much, a few long texts take no room from the others: everyone gets first
 * what as many of their texts need as there is room for, and what is left goes to those who need more. Columns that yield
 * are cut down to their least before the texts of others are: a name or an address is worth nothing in part.
 */
function fill(columns: readonly Wanted[], room: number): Map<string, number> {
  const needs = columns.map(({ least, need }) => Math.max(least, need));
  const over = room - sum(needs);
  if (over >= 0) {
    // First to texts that are longer still.
    const longer = upToALine(
      needs,
      columns.map(({ all }) => all),
      room,
    );
    const left = room - sum(longer);
    const each = columns.length === 0 ? 0 : Math.floor(left / columns.length);
    return new Map(
      columns.map(({ id }, nth) => [
        id,
        (longer[nth] ?? 0) + (nth === 0 ? left - each * (columns.length - 1) : each),
      ]),
    );
  }
  const shown = ({ firm, yielding }: Shares) =>
    columns.map(({ least, need, ofTexts, yields }) => {
      const share = yields ? yielding : firm;
      return share === 0 ? least : Math.max(least, Math.min(ofTexts(share), need));
    });
  const leasts = columns.map(({ least }) => least);
  const fitting = levels.map(shown).find((widths) => sum(widths) <= room);
  const widths = fitting ? upToALine(fitting, needs, room) : upToALine(leasts, shown(fewest), room);
  const rest = room - sum(widths);
  return new Map(columns.map(({ id }, nth) => [id, (widths[nth] ?? 0) + (nth === 0 ? rest : 0)]));
}

/** How many of its texts a column shows whole. */
type Shares = { firm: number; yielding: number };

const fewest: Shares = { firm: 0.5, yielding: 0 };

/** From the best on; the first for which there is room counts. */
const levels: readonly Shares[] = [
  ...[0.95, 0.9, 0.85, 0.8, 0.7].map((yielding) => ({ firm: 1, yielding })),
  ...[0.6, 0.5, 0].map((yielding) => ({ firm: 0.95, yielding })),
  ...[0.9, 0.8, 0.7, 0.6].map((firm) => ({ firm, yielding: 0 })),
  fewest,
];

/** Between the least and the most of each, up to a line that is the same for all who want more. */
function upToALine(least: readonly number[], most: readonly number[], room: number): number[] {
  const at = (line: number) => least.map((width, nth) => Math.max(width, Math.min(most[nth] ?? 0, line)));
  let low = 0;
  let high = room;
  while (high - low > 0.5) {
    const line = (low + high) / 2;
    if (sum(at(line)) > room) high = line;
    else low = line;
  }
  return at(low).map(Math.floor);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
