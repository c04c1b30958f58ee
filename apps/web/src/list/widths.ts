type Wanted = {
  id: string;
  min: number;
  /** No narrower than this either where others need the room: it is empty, or nearly. */
  least: number;
  /** What its label and its longest text take. */
  need: number;
  /** What this share of its texts takes. */
  ofTexts: (share: number) => number;
  /** Chosen by the reader. */
  chosen: number | undefined;
  important: boolean;
};

/**
 * Shares the room among the columns, so that nothing is cut while there is room elsewhere: what is left over goes to all,
 * and where it is short the longest texts give way first. The sum is always the room: the list never scrolls sideways, so
 * columns for which there is none leave, from the end, the important ones last.
 */
export function widthsOf(columns: readonly Wanted[], room: number): ReadonlyMap<string, number> {
  const shown = withRoom(columns, room);
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

/** The columns that there is room for. */
function withRoom(columns: readonly Wanted[], room: number): readonly Wanted[] {
  let shown = [...columns];
  while (shown.length > 1 && sum(shown.map(({ min }) => min)) > room) {
    const leaves = shown.findLast(({ important }, nth) => nth > 0 && !important) ?? shown.at(-1);
    shown = shown.filter((one) => one !== leaves);
  }
  return shown;
}

/**
 * Everyone gets what they need. Where that is too much, a few long texts take no room from the others: everyone gets first
 * what as many of their texts need as there is room for, and what is left goes to those who need more.
 */
function fill(columns: readonly Wanted[], room: number): Map<string, number> {
  const needs = columns.map(({ least, need }) => Math.max(least, need));
  const over = room - sum(needs);
  if (over >= 0) {
    const each = columns.length === 0 ? 0 : Math.floor(over / columns.length);
    return new Map(
      columns.map(({ id }, nth) => [
        id,
        (needs[nth] ?? 0) + (nth === 0 ? over - each * (columns.length - 1) : each),
      ]),
    );
  }
  const forShare = (share: number) =>
    columns.map(({ least, need, ofTexts }) => Math.max(least, Math.min(ofTexts(share), need)));
  const share = shares.find((one) => sum(forShare(one)) <= room);
  const widths =
    share === undefined
      ? upToALine(
          columns.map(({ least }) => least),
          forShare(shares.at(-1) ?? 0),
          room,
        )
      : upToALine(forShare(share), needs, room);
  const rest = room - sum(widths);
  return new Map(columns.map(({ id }, nth) => [id, (widths[nth] ?? 0) + (nth === 0 ? rest : 0)]));
}

/** Of the texts of every column, so many are shown whole, if there is room. */
const shares = [0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5];

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
