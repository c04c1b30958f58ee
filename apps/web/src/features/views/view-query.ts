import type { ListState } from '../../people/users-url.ts';

/** What a view keeps of the list: its filters, and the order unless it is the list’s own. */
export const queryOf = ({ filters, sort }: ListState) =>
  ({ ...filters, ...(sort !== 'name' && { sort }) }) as Record<string, string>;
