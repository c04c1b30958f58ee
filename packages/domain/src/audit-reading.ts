import { auditDetails } from './audit-details.ts';
import type { AuditEventName } from './audit-events.ts';
import { bare, kindOf, type Fields, type Kind } from './audit-kinds.ts';

/** Events in which the subject takes over from another user, whose id is `before.userId`. */
export const takeoverEvents = ['contacts.replaced'] as const satisfies readonly AuditEventName[];

/** What the sentence of an event may fill in besides the actor, the subject and the user they take over from. */
export const placeholdersOf = (event: AuditEventName): string[] =>
  Object.entries<Kind>(auditDetails[event])
    .filter(([name, kind]) => !name.endsWith('?') && isReadable(kind))
    .map(([name]) => name);

/** The values of these, for a stored event; empty where the person was erased. */
export const readPlaceholders = (
  event: string,
  details: Readonly<Record<string, unknown>>,
): Record<string, string> =>
  Object.fromEntries(
    (isKnown(event) ? placeholdersOf(event) : []).map((name) => [name, readText(details[name])]),
  );

const readText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** An event that this version does not know comes from a newer server. */
const isKnown = (event: string): event is AuditEventName => Object.hasOwn(auditDetails, event);

const isReadable = (kind: Kind) =>
  kind === 'text' ||
  kind === 'personal' ||
  kind === 'number' ||
  (typeof kind === 'object' && 'oneOf' in kind);

type Told = {
  /** Why, in the words of the person who did it. */
  reason: string | null;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  /** Everything else but ids, which say nothing to a reader. */
  others: [name: string, value: unknown][];
};

/** The details of a stored event, as its screen shows them. Erased ones are not there. */
export function readDetails(event: string, details: Readonly<Record<string, unknown>>): Told {
  const fields: Fields = isKnown(event) ? auditDetails[event] : {};
  const { reason, before, after, ...rest } = details;
  return {
    reason: typeof reason === 'string' ? reason : null,
    before: recordOf(before),
    after: recordOf(after),
    others: Object.entries(rest).filter(([name]) => bare(kindOf(fields, name)) !== 'id'),
  };
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
