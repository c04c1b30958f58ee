import { useEffect, useId, useRef, useState, type FocusEvent, type PointerEvent } from 'react';
import { keys } from '../shell/keys.ts';
import { widthOf } from './use-widths.ts';
import classes from './Tip.module.css';

type Tip = { text: string; of: HTMLElement; left: number; top: number; above: boolean };

const hoverMilliseconds = 150;

/**
 * One tooltip for all cells of a list, on hover and on focus: the sentence of what is marked `data-tip`, or the whole
 * text of a cell that is cut.
 */
export function useTip() {
  const [tip, setTip] = useState<Tip | null>(null);
  const timer = useRef(0);
  const id = useId();
  const hide = () => {
    window.clearTimeout(timer.current);
    setTip(null);
  };
  const show = (target: EventTarget, milliseconds: number) => {
    const found = target instanceof Element ? tipOf(target) : null;
    window.clearTimeout(timer.current);
    if (!found) return setTip(null);
    timer.current = window.setTimeout(() => setTip(placed(found)), milliseconds);
  };

  useEffect(() => {
    if (!tip) return;
    const { of } = tip;
    of.setAttribute('aria-describedby', id);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== keys.close) return;
      event.preventDefault();
      setTip(null);
    };
    const onScroll = () => setTip(null);
    document.addEventListener('keydown', onKeyDown, true);
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      of.removeAttribute('aria-describedby');
      document.removeEventListener('keydown', onKeyDown, true);
      window.removeEventListener('scroll', onScroll);
    };
  }, [tip, id]);

  return {
    listeners: {
      onPointerOver: (event: PointerEvent) => show(event.target, hoverMilliseconds),
      onPointerLeave: (event: PointerEvent) => {
        // The pointer may rest on the tooltip itself (WCAG 1.4.13).
        if (!(event.relatedTarget instanceof Element && event.relatedTarget.id === id)) hide();
      },
      onFocusCapture: (event: FocusEvent) => show(event.target, 0),
      onBlurCapture: hide,
    },
    shown: tip && (
      <div
        id={id}
        role="tooltip"
        className={classes.tip}
        data-above={tip.above || undefined}
        style={{ left: tip.left, top: tip.top }}
        onPointerLeave={hide}
      >
        {tip.text}
      </div>
    ),
  };
}

function tipOf(target: Element): { of: HTMLElement; text: string } | null {
  const marked = target.closest<HTMLElement>('[data-tip]') ?? target.querySelector<HTMLElement>('[data-tip]');
  const said = marked?.dataset['tip'];
  if (marked && said) return { of: marked, text: said };
  const cell = target.closest<HTMLElement>('td');
  if (!cell) return null;
  const cut = [cell, ...cell.querySelectorAll<HTMLElement>('a, span')].some(
    ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth,
  );
  const [link, ...others] = cell.querySelectorAll('a');
  return cut ? { of: cell, text: link && !others[0] ? link.textContent : spokenText(cell) } : null;
}

/** Without initials and icons. */
function spokenText(cell: HTMLElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
  return copy.textContent;
}

const most = 320;
/** Left and right of the text. */
const padding = 20;
const tipFont = "14px 'Inter Variable', system-ui, sans-serif";
/** Room for a tooltip of a few lines. */
const roomBelow = 120;

/**
 * Between the names of the rows, which are links, and their buttons: what lies there is only read. A sentence about a name
 * or a button opens beside it, in its row and the next, any other below its cell, where the buttons of the next row stay free.
 */
function placed({ of, text }: Pick<Tip, 'of' | 'text'>): Tip {
  const at = of.getBoundingClientRect();
  const row = of.closest('tr');
  const cell = of.closest('td');
  const edge = (part: string, side: 'left' | 'right') =>
    row?.querySelector(`td[data-${part}]`)?.getBoundingClientRect()[side];
  const begins = edge('named', 'right') ?? 8;
  const ends = edge('acts', 'left') ?? window.innerWidth - 8;
  const width = Math.min(
    most,
    padding + Math.max(...text.split('\n').map((line) => widthOf(line, tipFont))) + 1,
  );
  const low = at.bottom + roomBelow > window.innerHeight;
  if (row && cell && ('acts' in cell.dataset || 'named' in cell.dataset)) {
    const left = 'acts' in cell.dataset ? ends - width : Math.min(begins, window.innerWidth - 8 - width);
    const { top, bottom } = row.getBoundingClientRect();
    return {
      of,
      text,
      left: Math.max(8, left),
      ...(low ? { top: bottom, above: true } : { top, above: false }),
    };
  }
  const left = Math.max(Math.min(begins, at.left), Math.min(at.left, ends - width));
  return {
    of,
    text,
    left,
    ...(low ? { top: at.top - 4, above: true } : { top: at.bottom + 4, above: false }),
  };
}
