import { useEffect, useRef } from 'react';
import classes from './Grid.module.css';

type Props = {
  label: string;
  disabled: boolean;
  state: 'none' | 'some' | 'all';
  onChange: (checked: boolean) => void;
};

/** Ticks all rows of a page. */
export function TickBox({ label, disabled, state, onChange }: Props) {
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (ref.current) ref.current.indeterminate = state === 'some';
  }, [state]);
  return (
    <label className={classes.all}>
      <input
        ref={ref}
        type="checkbox"
        tabIndex={-1}
        data-stop
        aria-label={label}
        disabled={disabled}
        checked={state === 'all'}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
