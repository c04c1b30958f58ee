type Wanted = {
  id: string;
  min: number;
  /** What its label and its longest text take. */
  need: number;
  /** Chosen by the reader. */
  chosen: number | undefined;
  important: boolean;
};

/**
 * Shares the room among the columns, so that nothing is cut while there is room elsewhere: what is left over goes to all,
 * and where it is short the widest give way first. The sum is always the room: the list never scrolls sideways, so
 * columns for which there is none leave, from the end, the important ones last.
 */
export function widthsOf(columns: readonly Wanted[], room: number): ReadonlyMap<string, number> {
  const shown = withRoom(columns, room);
  const floor = sum(shown.map(({ min }) => min));
  // A width that was chosen on a wider screen leaves the others their least.
  const chosen = new Map<string, number>();
  let spare = Math.max(0, room - floor);
  for (const { id, min, chosen: wish } of shown) {
    if (wish === undefined) continue;
    const more = Math.min(Math.max(0, wish - min), spare);
    spare -= more;
    chosen.set(id, min + more);
  }
  const free = shown.filter(({ id }) => !chosen.has(id));
  const left = room - sum([...chosen.values()]);
  const widths = fill(free, left);
  const last = shown.at(-1);
  // With all widths chosen, the last column takes what is left over.
  if (free.length === 0 && last && left > 0) chosen.set(last.id, (chosen.get(last.id) ?? 0) + left);
  return new Map(shown.map(({ id, min }) => [id, chosen.get(id) ?? widths.get(id) ?? min]));
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

/** Everyone gets what they need, up to a line that is the same for all who need more. */
function fill(columns: readonly Wanted[], room: number): Map<string, number> {
  const needs = columns.map(({ min, need }) => Math.max(min, need));
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
  let low = 0;
  let high = room;
  const at = (line: number) => columns.map(({ min }, nth) => Math.max(min, Math.min(needs[nth] ?? 0, line)));
  while (high - low > 0.5) {
    const line = (low + high) / 2;
    if (sum(at(line)) > room) high = line;
    else low = line;
  }
  const widths = at(low).map(Math.floor);
  const rest = room - sum(widths);
  return new Map(columns.map(({ id }, nth) => [id, (widths[nth] ?? 0) + (nth === 0 ? rest : 0)]));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
