import { toolWords } from '@roster/i18n/licensing-tool';
import { Stopped } from './src/outcome.ts';

// The tool runs where there is no browser. A name that became known here is an error of its own: an unused
// `@ts-expect-error`.
export const unreachable = [
  // @ts-expect-error: unknown here
  document,
  // @ts-expect-error: unknown here
  window,
];

/** A reason to stop has a sentence in every language. */
export const sentences = [
  new Stopped('portalAway'),
  // @ts-expect-error: no such reason
  new Stopped('portalOnHoliday'),
  // @ts-expect-error: no such sentence
  toolWords.de['tool.no.portalOnHoliday'],
];
