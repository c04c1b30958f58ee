const find = (selector: string) => document.querySelector<HTMLElement>(selector);

/** Where one goes on once the filters are cleared: to choose another, or to search. */
export const filtersStart = () => find('[data-filters]') ?? find('input[type="search"]');

/** Where one goes on once the ticks are cleared: in the rows. */
export const rowsStart = () => find('[role="grid"] [tabindex="0"]') ?? find('li [data-tick]');

/** The button that removes the next filter, or the one before; when it was the last one, where filters are chosen. */
export function nextChip(chip: HTMLElement): HTMLElement | null {
  const chips = [...(chip.parentElement?.querySelectorAll('[data-chip]') ?? [])];
  const nth = chips.indexOf(chip);
  const next = chips[nth + 1] ?? chips[nth - 1];
  return next?.querySelector<HTMLElement>('[data-remove]') ?? filtersStart();
}
