import { useEffect, useId, useRef, useState, type FocusEvent, type PointerEvent } from 'react';
import { keys } from '../shell/keys.ts';
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

const most = 340;

function placed({ of, text }: { of: HTMLElement; text: string }): Tip {
  const { left, top, bottom } = of.getBoundingClientRect();
  const above = bottom + 120 > window.innerHeight;
  return {
    of,
    text,
    left: Math.max(8, Math.min(left, window.innerWidth - most)),
    top: above ? top - 4 : bottom + 4,
    above,
  };
}
