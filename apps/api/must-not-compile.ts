import { decideEach } from '@roster/domain/decide-each';
import { decideLock, type LockFacts } from '@roster/domain/locks';
import { lockUsers } from '@roster/contract/locks';
import { createGroup } from '@roster/contract/groups';
import { decideCreateGroup, decideEditGroup } from '@roster/domain/groups';
import { implement } from './src/platform/implement.ts';
import type { Refuse } from './src/platform/refused.ts';
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

/** An event of the audit log says exactly what it declares, at every level. */
export const events = (tx: Transaction, extra: { number: number; note: string }) => [
  tx.audit('support.closed', [{ subjectId: null, details: { number: 7 } }]),
  tx.audit('users.locked', [
    { subjectId: null, details: { before: { lockReasons: [] }, after: { lockReasons: ['operator'] } } },
  ]),
  // @ts-expect-error: a detail is missing
  tx.audit('support.closed', [{ subjectId: null, details: {} }]),
  // @ts-expect-error: a text is no number
  tx.audit('support.closed', [{ subjectId: null, details: { number: '7' } }]),
  // @ts-expect-error: the event does not have this detail
  tx.audit('support.closed', [{ subjectId: null, details: { number: 7, note: 'secret' } }]),
  // @ts-expect-error: the event does not have this detail, wherever it came from
  tx.audit('support.closed', [{ subjectId: null, details: extra }]),
  // @ts-expect-error: an event that has no details
  tx.audit('users.registered', [{ subjectId: null, details: { note: 'secret' } }]),
  // @ts-expect-error: what it was before is missing
  tx.audit('users.locked', [{ subjectId: null, details: { after: { lockReasons: [] } } }]),
  tx.audit('users.locked', [
    // @ts-expect-error: no lock reason
    { subjectId: null, details: { before: { lockReasons: ['boredom'] }, after: { lockReasons: [] } } },
  ]),
  // @ts-expect-error: further down, too, an event has nothing else
  tx.audit('users.left', [{ subjectId: null, details: { before: { roles: [], note: 'secret' } } }]),
  // @ts-expect-error: no event
  tx.audit('users.vanished', []),
];

type Said = Refuse<
  'users.notFound' | 'users.alreadyLocked' | 'users.selectionChanged' | 'users.changedMeanwhile'
>;
type Given = {
  extra: { total: number; search: string };
  bare: 'users.notFound' | 'users.alreadyLocked';
  mixed: 'users.notFound' | 'users.selectionChanged';
  part: (context: { refused: Refuse<'users.notFound' | 'users.notLocked'> }) => void;
};

/** Each refusal carries exactly the details of its code, and only one that is declared. */
export const refusals = (refused: Said, { extra, bare, mixed, part }: Given) => [
  refused('users.notFound'),
  refused(bare),
  refused('users.selectionChanged', { total: 3 }),
  refused('users.changedMeanwhile'),
  refused('users.changedMeanwhile', { by: { name: null, at: '2026-12-05T10:00:00Z' } }),
  // @ts-expect-error: not among them
  refused('users.notLocked'),
  // @ts-expect-error: no refusal
  refused('users.nothingLikeThis'),
  // @ts-expect-error: the details are missing
  refused('users.selectionChanged'),
  // @ts-expect-error: a detail is missing
  refused('users.selectionChanged', {}),
  // @ts-expect-error: a text is no number
  refused('users.selectionChanged', { total: '3' }),
  // @ts-expect-error: a detail that this code does not carry
  refused('users.selectionChanged', { total: 3, search: 'secret' }),
  // @ts-expect-error: a detail that this code does not carry, wherever it came from
  refused('users.selectionChanged', extra),
  // @ts-expect-error: this code carries none
  refused('users.notFound', { total: 3 }),
  // @ts-expect-error: one of the two carries details
  refused(mixed),
  // @ts-expect-error: one of the two carries none
  refused(mixed, { total: 3 }),
  // @ts-expect-error: a part of an action that can say more than is declared
  part({ refused }),
];

/** What a rule says must be what the endpoint declares. */
export const endpoints = [
  implement(createGroup, (_input, { refused }) => {
    const facts = { groups: 0, nameTaken: true, productIds: [], entitled: new Set<string>() };
    throw refused(decideCreateGroup(facts) ?? 'groups.tooMany');
  }),
  implement(createGroup, (_input, { refused }) => {
    const said = { entitlementCountry: null, productIds: [], entitled: new Set<string>() };
    const facts = { actorRoles: [], version: 1, nameTaken: true, ...said };
    // @ts-expect-error: the rule of another endpoint says more
    throw refused(decideEditGroup(null, facts) ?? 'groups.tooMany');
  }),
  implement(lockUsers, async () => {
    const { allowed, refused } = decideEach([], {} as LockFacts, decideLock);
    return { done: allowed, refused: refused.map((one) => ({ ...one, name: null })) };
  }),
  // @ts-expect-error: the answer for one user has a code that the endpoint does not declare
  implement(lockUsers, async () => {
    const { allowed, refused } = decideEach([], {} as LockFacts, () => 'users.notLocked' as const);
    return { done: allowed, refused: refused.map((one) => ({ ...one, name: null })) };
  }),
];
