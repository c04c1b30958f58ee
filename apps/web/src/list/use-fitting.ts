import { useLayoutEffect, useRef } from 'react';

/**
 * For a row of buttons that wraps and shows its first line only: the others are hidden from the keyboard, too. The
 * content is what its widths follow from.
 */
export function useFitting(content: string) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const row = ref.current;
    if (!row) return;
    const measure = () => {
      const children = [...row.children].filter((child) => child instanceof HTMLElement);
      const first = children[0]?.offsetTop ?? 0;
      const line = first + (children[0]?.offsetHeight ?? 0);
      const end = row.offsetLeft + row.clientWidth;
      for (const child of children) {
        const fits = child.offsetTop < line && child.offsetLeft + child.offsetWidth <= end + 1;
        child.toggleAttribute('data-out', !fits);
      }
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(row);
    return () => observer.disconnect();
  }, [content]);
  return ref;
}
