import { useMemo, type Ref } from 'react';
import classes from './MenuAnchor.module.css';

/**
 * Covers the button that was pressed, so that a menu which loads afterwards opens beside it, and stays there when the button
 * goes away under it.
 */
export function MenuAnchor({ button, ref, ...props }: { button: HTMLElement; ref?: Ref<HTMLButtonElement> }) {
  const { left, top, width, height } = useMemo(() => button.getBoundingClientRect(), [button]);
  return (
    <button
      {...props}
      ref={ref}
      type="button"
      aria-hidden
      tabIndex={-1}
      className={classes.anchor}
      style={{ left, top, width, height }}
    />
  );
}
