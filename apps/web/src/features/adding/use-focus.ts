import { useEffect, useRef } from 'react';

/** The next action takes the focus, so that one key completes it. */
export function useFocus() {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return button;
}
