import { pastedAddresses, readPastedPeople } from '@roster/domain/pasted-people';
import { maxPastedAddresses } from '@roster/domain/users';
import type { Filters } from './users-url.ts';

export type PastedSearch = {
  /** What one search takes, in the shortest form. */
  search: string;
  /** The addresses above its limit. */
  over: string[];
  unreadable: string[];
  duplicates: number;
};

/** Reads pasted addresses in the search box; null if it is an ordinary search. */
export function pastedSearch(text: string | undefined): PastedSearch | null {
  const addresses = text === undefined ? null : pastedAddresses(text);
  if (!text || !addresses) return null;
  const { unreadable, duplicates } = readPastedPeople(text);
  return {
    search: `${addresses.slice(0, maxPastedAddresses).join('; ')};`,
    over: addresses.slice(maxPastedAddresses),
    unreadable,
    duplicates: duplicates.length,
  };
}

/** The filters as they are sent: of pasted people their addresses only, up to the limit of one search. */
export const sentFilters = (filters: Filters, pasted: PastedSearch | null): Filters =>
  pasted ? { ...filters, search: pasted.search } : filters;
