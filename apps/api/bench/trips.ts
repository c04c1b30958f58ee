import { setTimeout as pause } from 'node:timers/promises';
import { median, startProgram } from './measure.ts';
import { report } from './report.ts';
import { startWire, type Wire } from './wire.ts';

type Needs = {
  settings: Record<string, string>;
  portal: string;
  signIn: () => Promise<string>;
  ids: string[];
  size: string;
};

const rounds = 5;
/** Shorter than the server's pauses between two questions of its own. */
const quietMilliseconds = 200;

/** How often each request waits for the database: counted on the wire, on a server that does nothing else. */
export async function benchTrips({ settings, portal, signIn, ids, size }: Needs): Promise<void> {
  const wire = await startWire(settings['DATABASE_URL'] ?? '');
  const product = await startProgram(
    ['apps/api/dist/main.js'],
    { ...settings, DATABASE_URL: wire.url },
    portal,
  );
  try {
    const cookie = await signIn();
    const send = async (path: string, body?: object) => {
      const reply = await fetch(`${portal}/api/v1${path}`, {
        method: body ? 'POST' : 'GET',
        headers: {
          cookie,
          ...(body && { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      if (!reply.ok) throw new Error(`${path} answered ${reply.status}`);
      await reply.arrayBuffer();
    };
    let nth = 0;
    const next = () => ids[(nth += 1)] ?? '';
    const paths = [
      ...[
        '/session',
        '/overview',
        '/users?limit=50',
        '/users?limit=50&search=schmidt',
        '/users/count?country=DE',
      ],
      ...[
        '/approvals',
        '/invitations',
        '/removed-users',
        '/user-requests',
        '/roles',
        '/groups',
        '/audit-events',
      ],
    ];
    const atMost: Record<string, number> = {
      '/session': 1,
      '/users?limit=50': 2,
      '/users?limit=50&search=schmidt': 3,
    };
    const requests: [string, () => Promise<void>][] = [
      ...paths.map((path): [string, () => Promise<void>] => [path, () => send(path)]),
      ['lock one', () => send('/users/lock', { userIds: [next()] })],
      ['lock 100', () => send('/users/lock', { userIds: ids.slice((nth += 100), nth + 100) })],
      ['give one a role', () => send('/users/roles', { userIds: [next()], add: ['download'] })],
      ['remove one', () => send('/users/remove', { userIds: [next()] })],
      ['remove 100', () => send('/users/remove', { userIds: ids.slice((nth += 100), nth + 100) })],
    ];
    for (const [what, request] of requests) {
      const trips: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        await untilQuiet(wire);
        await request();
        trips.push(wire.take());
      }
      // The median: the server's own questions come in between now and then.
      const taken = median(trips);
      const most = atMost[what];
      report({
        what: `round trips: ${what}`,
        users: size,
        measured: String(taken),
        beside: '',
        ratio: null,
        goal: most === undefined ? '' : `≤ ${most}`,
        met: most === undefined ? null : taken <= most,
      });
    }
  } finally {
    await product.stop();
    wire.close();
  }
}

/** The emails of the last request have been sent. */
async function untilQuiet(wire: Wire): Promise<void> {
  do await pause(quietMilliseconds);
  while (wire.take() > 0);
}
