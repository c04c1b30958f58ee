import type { Transaction } from './src/platform/transaction.ts';

// The server knows no browser. A name that became known here is an error of its own: an unused `@ts-expect-error`.
export const unreachable = [
  // @ts-expect-error: unknown here
  document,
  // @ts-expect-error: unknown here
  window,
  // @ts-expect-error: unknown here
  localStorage,
];

/** Each email says exactly what its template declares. */
export const mails = (tx: Transaction) => [
  tx.mail('administratorMade', [], { accountName: 'Harbor', userName: 'Ana' }),
  // @ts-expect-error: a value is missing
  tx.mail('administratorMade', [], { accountName: 'Harbor' }),
  // @ts-expect-error: nothing says this value
  tx.mail('administratorMade', [], { accountName: 'Harbor', userName: 'Ana', note: 'secret' }),
  // @ts-expect-error: nothing says this value, wherever it came from
  tx.mail('requestApproved', [], { ...{ accountName: 'Harbor', note: 'secret' } }),
  // @ts-expect-error: a moment is not a text
  tx.mail('passwordChanged', [], { changedAt: '2026-12-05' }),
  // @ts-expect-error: not one of its words
  tx.mail('passwordReset', [], { byAdministrator: 'perhaps' }),
];
