import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../words/text.ts';
import type { Column } from './list-description.ts';
import { widthsOf } from './widths.ts';

/** Left and right of a text, with the border of the column. In a narrow list it is less: see Grid.module.css. */
const paddingOf = (width: number) => (isTight(width) ? 14 : 18);
/** Below this, the room between the columns and around the buttons goes to the texts. */
export const isTight = (width: number) => width < 900;
/** Of the icon that shows the order, the gap before it, and the padding of the button. */
const sortIcon = 21;
/** A text that is longer leaves room for the others. */
const most = 340;
const cellFont = "14px 'Inter Variable', system-ui, sans-serif";
const headerFont = "600 13px 'Inter Variable', system-ui, sans-serif";

let pen: CanvasRenderingContext2D | null | undefined;
/** How many pixels a text takes. */
export const widthOf = (text: string, font = cellFont): number => {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * 7;
  pen.font = font;
  return pen.measureText(text).width;
};

/** How wide each column is, from what its texts need and the room that `left` says there is for columns. */
export function useWidths<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[] | null,
  { widths: chosen, own }: { widths: Readonly<Record<string, number>>; own: boolean },
  left: (width: number) => number,
) {
  const t = useText();
  const intl = useIntl();
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(guess);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const padding = paddingOf(width);
  const needs = useMemo(() => {
    const say = { t, intl };
    return columns.map(({ label, sort, min, text, beside = 0, whole }) => {
      const header = padding + (sort ? sortIcon : 0);
      const taken = (rows ?? [])
        .map((row) => widthOf(text(row, say)) + beside + padding)
        .sort((one, other) => one - other);
      const longest = taken.at(-1) ?? 0;
      const least = Math.ceil(header + onTwoLines(t(label)));
      const all = Math.ceil(Math.max(longest, header + widthOf(t(label), headerFont)));
      const need = Math.min(most, all);
      const ofTexts = (share: number) =>
        Math.ceil(Math.min(most, taken[Math.ceil(taken.length * share) - 1] ?? longest));
      return {
        min: Math.max(min, least),
        least: Math.max(least, whole ? Math.min(most, Math.ceil(longest)) : Math.min(min, need)),
        ofTexts,
        need,
        all,
      };
    });
  }, [columns, rows, padding, t, intl]);
  const room = left(width);
  const widths = useMemo(
    () =>
      widthsOf(
        columns.map(({ id, min, usual = min, important, cutFirst }, nth) => ({
          id,
          min: needs[nth]?.min ?? 0,
          // A column that the reader asked for is shown, if there is any room for it.
          usual: Math.max(own ? 0 : usual, needs[nth]?.min ?? 0),
          least: needs[nth]?.least ?? 0,
          ofTexts: needs[nth]?.ofTexts ?? (() => 0),
          need: needs[nth]?.need ?? 0,
          all: needs[nth]?.all ?? 0,
          chosen: chosen[id],
          important: important ?? false,
          yields: !important || cutFirst === true,
        })),
        room,
      ),
    [columns, needs, chosen, own, room],
  );
  return { frame, widths, width };
}

/** The least width of a label that may wrap once, at a space or after a hyphen. */
function onTwoLines(label: string): number {
  const width = (text: string) => widthOf(text, headerFont);
  const cuts = [...label.matchAll(/[ -]/g)].map(({ index }) => index + 1);
  const widths = cuts.map((at) => Math.max(width(label.slice(0, at).trim()), width(label.slice(at))));
  return Math.min(width(label), ...widths);
}

/** Before the page is laid out: what the frame leaves of the window. */
const guess = () =>
  Math.min(1_480, window.innerWidth < 1_200 ? window.innerWidth - 212 - 34 : window.innerWidth - 248 - 42);
