import type { AuditDetails } from '@roster/domain/audit-details';
import type { AuditEventName } from '@roster/domain/audit-events';
import type pg from 'pg';
import { appendAudit, type AuditActor, type ChainHead, type ChainKeys } from '../platform/audit/index.ts';
import { queryable } from '../platform/postgres/index.ts';

type Step = {
  [Event in AuditEventName]: {
    hoursAgo: number;
    by: string;
    event: Event;
    of: string | null;
    details: AuditDetails<Event>;
  };
}[AuditEventName];

const ana = 'ana.weber@harbor.example';
const ben = 'ben.ortiz@harbor.example';
const dev = 'dev.patel@harbor.example';
const chloe = 'chloe.martin@harbor.example';
const lena = 'lena.brandt@harbor.example';
const paul = 'paul.keller@mail.example';

/** The events that led to the state of the demo, oldest first. */
const steps: Step[] = [
  { hoursAgo: 26 * 24, by: ana, event: 'contacts.added', of: dev, details: { country: null } },
  {
    hoursAgo: 25 * 24,
    by: ana,
    event: 'users.rolesChanged',
    of: ben,
    details: { before: { roles: ['download'] }, after: { roles: ['coAdministrator'] } },
  },
  {
    hoursAgo: 20 * 24,
    by: ben,
    event: 'users.locked',
    of: lena,
    details: {
      before: { lockReasons: [] },
      after: { lockReasons: ['administrator'] },
      reason: 'On parental leave until spring. Please unlock only when she asks.',
    },
  },
  {
    hoursAgo: 12 * 24,
    by: ben,
    event: 'users.groupsChanged',
    of: chloe,
    details: { added: ['Site survey'], removed: [] },
  },
  {
    hoursAgo: 4 * 24,
    by: ben,
    event: 'users.removed',
    of: paul,
    details: { before: { roles: ['download'], lockReasons: [] }, reason: 'His project has ended.' },
  },
  {
    hoursAgo: 30,
    by: chloe,
    event: 'requests.asked',
    of: chloe,
    details: { kind: 'role', role: 'betaSoftware' },
  },
  { hoursAgo: 6, by: dev, event: 'requests.asked', of: dev, details: { kind: 'country', country: 'DE' } },
];

/** Writes the audit log of the account, chained like any other, so that it can be read and checked on the first day. */
export async function loadHistory(
  client: pg.PoolClient,
  accountId: string,
  { chainKeys, now }: { chainKeys: ChainKeys | null; now: Date },
): Promise<void> {
  const { rows } = await client.query<{ id: string; email: string }>(
    'select id, email from users where email = any($1)',
    [[ana, ben, dev, chloe, lena, paul]],
  );
  const idOf = new Map(rows.map(({ id, email }) => [email, id]));
  let head: ChainHead = { accountId, sequence: 0n, hash: Buffer.alloc(0), seal: null };
  for (const { hoursAgo, by, event, of, details } of steps) {
    const actor: AuditActor = { id: idOf.get(by) ?? null, kind: 'user' };
    const entry = { subjectId: (of && idOf.get(of)) ?? null, details };
    const at = new Date(now.getTime() - hoursAgo * 3_600_000);
    head = await appendAudit(queryable(client), chainKeys, head, { actor, at, event, entries: [entry] });
  }
}
