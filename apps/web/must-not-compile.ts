import { stale, type Change } from './src/api/stale.ts';
import { showToast } from './src/toasts/show-toast.ts';

// The screens know no Node. A name that became known here is an error of its own: an unused `@ts-expect-error`.
export const unreachable = [
  // @ts-expect-error: unknown here
  process,
  // @ts-expect-error: unknown here
  Buffer,
  // @ts-expect-error: unknown here
  __dirname,
  // @ts-expect-error: unknown here
  require,
];

// A change of the contract for which nobody said what it makes stale.
const lacking: Omit<typeof stale, 'addUser'> = stale;
// @ts-expect-error: the row is missing
export const incomplete: Record<Change, readonly string[]> = lacking;

// A toast whose close button a screen reader would call "button".
// @ts-expect-error: the name is missing
export const unnamed = () => showToast({ message: 'Nora Lund was added.' });
