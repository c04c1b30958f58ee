import { randomUUID } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beamDesigner, givenCounterpart } from './counterpart.ts';
import { givenSignedIn } from './given-signed-in.ts';
import { givenTool, jsonOf, type GivenTool } from './given-tool.ts';

let tool: GivenTool;
beforeAll(async () => {
  tool = await givenTool();
});
afterAll(() => tool.remove());

const soon = { timeout: 30_000, interval: 25 };
const node = (script: string) => ['run', 'Beam Designer', '--', process.execPath, '-e', script];

describe('a command that is run', () => {
  test('has the terminal, its own options, and gives its exit code', async () => {
    const { machine } = await givenSignedIn(tool);
    const ran = await machine.run([
      ...['run', 'Beam Designer', '--', process.execPath, '-e'],
      'console.log(process.argv.slice(1).join()); console.error("said"); process.exit(42)',
      '--',
      '--json',
      '--at',
    ]);
    expect(ran).toMatchObject({ exit: 42, stdout: '--json,--at\n', stderr: 'said\n' });
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'gets the signal that the tool gets: %s',
    async (signal) => {
      const { machine, portal } = await givenSignedIn(tool);
      const running = machine.begin(
        node(
          `process.on('${signal}', () => { console.log('heard'); process.exit(7) }); console.log('ready'); setInterval(() => {}, 1e6)`,
        ),
      );
      await expect.poll(() => running.said.stdout, soon).toContain('ready');
      running.child.kill(signal);
      expect(await running.ended).toMatchObject({ exit: 7, stdout: 'ready\nheard\n' });
      expect(portal.events.size).toBe(1);
    },
  );

  test('and is ended by a signal ends the tool by the same signal', async () => {
    const { machine, portal } = await givenSignedIn(tool);
    const ran = await machine.run(node("process.kill(process.pid, 'SIGKILL')"));
    expect(ran).toMatchObject({ exit: null, signal: 'SIGKILL' });
    expect(portal.events.size).toBe(1);
  });

  test('and does not exist is a sentence, and no use', async () => {
    const { machine, portal } = await givenSignedIn(tool);
    const ran = await machine.run(['run', 'Beam Designer', '--', 'no-such-command']);
    expect(ran).toMatchObject({ exit: 1, stdout: '' });
    expect(ran.stderr).toContain('The command no-such-command could not be started');
    expect(await machine.run(['usage'])).toMatchObject({ stdout: 'There was no usage to send.\n' });
    expect(portal.events.size).toBe(0);
  });
});

describe('E4: usage', () => {
  test('says what was used, by which policy, and from when to when', async () => {
    const { machine, portal } = await givenSignedIn(tool);
    const before = Date.now() - 1_000;
    const feature = ['run', 'Beam Designer', '--feature', 'export', '--', 'true'];
    await machine.run(feature);
    const [event] = portal.events.values();
    const { policy } = jsonOf(await machine.run(['status', '--json'])) as { policy: { id: string } };
    expect(event).toMatchObject({ policyId: policy.id, productId: beamDesigner, feature: 'export' });
    const times = ['startedAt', 'endedAt'].map((name) => Date.parse(String(event?.[name])));
    expect(times[0]).toBeGreaterThanOrEqual(before);
    expect(times[1]).toBeGreaterThanOrEqual(times[0] ?? Infinity);
  });

  test('waits while the portal is away, also over a kill, and is sent once', async () => {
    const { machine, portal } = await givenSignedIn(tool);
    await portal.stop();
    const offline = ['run', 'Beam Designer', '--offline', '--', 'true'];
    await machine.run(offline);
    await machine.run(offline);
    const running = machine.begin(node('console.log(process.pid); setInterval(() => {}, 1e6)'));
    await expect.poll(() => running.said.stdout, soon).toMatch(/\d+\n/);
    running.child.kill('SIGKILL');
    process.kill(Number(running.said.stdout), 'SIGKILL');
    await running.ended;
    // A line that was being written when the power went.
    appendFileSync(join(machine.home, 'usage.jsonl'), '{"id":"half');
    await machine.run(['run', 'Beam Designer', '--offline', '--', 'true']);

    await portal.start();
    expect((await machine.run(['usage', '--offline'])).stdout).toBe(
      '3 uses are waiting to be sent.\n1 product is running right now.\n',
    );
    expect((await machine.run(['usage'])).stdout).toContain('3 uses were sent.');
    machine.at('+1h');
    expect((await machine.run(['usage'])).stdout).toBe('1 use was sent.\n');
    expect(portal.events.size).toBe(4);
    expect(readFileSync(join(machine.home, 'usage.jsonl'), 'utf8')).toBe('');
  });

  test('that the portal counted without being able to say so is counted once', async () => {
    const { machine, portal } = await givenSignedIn(tool);
    await machine.run(['run', 'Beam Designer', '--offline', '--', 'true']);
    portal.instead = (path) => (path.endsWith('/usage') ? 'hangUp' : null);
    expect(await machine.run(['usage'])).toMatchObject({ exit: 6 });
    expect(portal.events.size).toBe(1);
    portal.instead = null;
    expect(await machine.run(['usage'])).toMatchObject({ exit: 0 });
    expect(portal.events.size).toBe(1);
    expect((await machine.run(['usage', '--offline'])).stdout).toBe('No usage is waiting to be sent.\n');
  });

  test('is reported while sign-in is locked: a lock does not stop it (L1)', async () => {
    const { machine, portal } = await givenSignedIn(tool);
    portal.state = 'locked';
    expect(await machine.run(node(''))).toMatchObject({ exit: 0 });
    expect(portal.events.size).toBe(1);
  });

  test('that the portal does not count is said, by whatever reports it', async () => {
    const { machine, portal } = await givenSignedIn(tool);
    portal.refusesUsage = 'usage.tooOld';
    const said = /did not count the use of Beam Designer on .*\. It began more than 90 days ago\./;
    expect((await machine.run(node(''))).stderr).toMatch(said);
    await machine.run(['run', 'Beam Designer', '--offline', '--', 'true']);
    expect((await machine.run(['usage'])).stdout).toMatch(said);
    expect(jsonOf(await machine.run(['run', 'Beam Designer', '--json', '--', 'true']))).toMatchObject({
      usage: { sent: 0, refused: [{ productId: beamDesigner, code: 'usage.tooOld', kept: false }] },
      warnings: [expect.stringMatching(said)],
    });
    expect((await machine.run(['usage', '--offline'])).stdout).toBe('No usage is waiting to be sent.\n');
  });

  test('of many processes at the same time is kept and sent whole, each once', async () => {
    const { machine, portal } = await givenSignedIn(tool);
    const many = Array.from({ length: 8 }, () =>
      machine.run(['run', 'Beam Designer', '--offline', '--', 'true']),
    );
    const sending = Array.from({ length: 3 }, () => machine.run(['usage']));
    for (const ran of await Promise.all([...many, ...sending])) expect(ran).toMatchObject({ exit: 0 });
    await machine.run(['usage']);
    expect(portal.events.size).toBe(8);
  });
});

describe('E4: before the sign-in by which something was used ends, its usage is sent', () => {
  const offline = ['run', 'Beam Designer', '--offline', '--', 'true'];

  test('so a sign-out is refused while a product is running', async () => {
    const { machine, portal } = await givenSignedIn(tool);
    const running = machine.begin(node("console.log('ready'); setInterval(() => {}, 1e6)"));
    await expect.poll(() => running.said.stdout, soon).toContain('ready');
    const refused = await machine.run(['sign-out', '--json']);
    expect(refused.exit).toBe(1);
    expect(jsonOf(refused)).toMatchObject({ code: 'usageGoingOn' });
    expect(await machine.run(['check', 'Beam Designer'])).toMatchObject({ exit: 0 });
    running.child.kill('SIGTERM');
    await running.ended;
    expect(await machine.run(['sign-out'])).toMatchObject({ exit: 0 });
    expect(portal.events.size).toBe(1);
  });

  test('and while the portal cannot take it yet', async () => {
    const { machine, portal } = await givenSignedIn(tool);
    machine.at('+2h');
    await machine.run(offline);
    machine.at(null);
    const refused = await machine.run(['sign-out']);
    expect(refused.exit).toBe(1);
    expect(refused.stderr).toContain('the clock of this device was ahead');
    expect((await machine.run(['usage', '--offline'])).stdout).toBe('1 use is waiting to be sent.\n');
    expect(portal.asked.at(-1)).not.toMatch(/sign-out$/);
  });

  test('or it is given up, by a word that the sentence names', async () => {
    const { machine, portal } = await givenSignedIn(tool);
    const other = await givenCounterpart();
    const again = ['sign-in', '--device', '--portal', other.url];
    for (const leave of [['sign-out'], again]) {
      machine.at('+2h');
      await machine.run(offline);
      machine.at(null);
      const refused = await machine.run(leave);
      expect(refused).toMatchObject({ exit: 1 });
      const word = /--[\w-]+/.exec(refused.stderr)?.[0] ?? 'none';
      expect(await machine.run([...leave, word])).toMatchObject({ exit: 0 });
      if (leave[0] === 'sign-out')
        expect(await machine.run(['sign-in', '--device', '--portal', portal.url])).toMatchObject({ exit: 0 });
      expect((await machine.run(['usage', '--offline'])).stdout).toBe('No usage is waiting to be sent.\n');
    }
    expect(portal.events.size).toBe(0);
  });

  test('but nothing is given up while a product is running, or while the portal is away', async () => {
    const { machine, portal } = await givenSignedIn(tool);
    const running = machine.begin(node("console.log('ready'); setInterval(() => {}, 1e6)"));
    await expect.poll(() => running.said.stdout, soon).toContain('ready');
    const leave = ['sign-out', '--discard-usage', '--json'];
    expect(jsonOf(await machine.run(leave))).toMatchObject({ code: 'usageGoingOn' });
    running.child.kill('SIGTERM');
    await running.ended;
    await machine.run(offline);
    await portal.stop();
    expect(jsonOf(await machine.run(leave))).toMatchObject({ code: 'portalAway' });
    expect((await machine.run(['usage', '--offline'])).stdout).toBe('1 use is waiting to be sent.\n');
  });

  test('and what a clock dated years ahead blocks nothing: it is no use, and is said to be none', async () => {
    const { machine, portal } = await givenSignedIn(tool);
    const { policy } = jsonOf(await machine.run(['status', '--json'])) as { policy: { id: string } };
    const use = { policyId: policy.id, productId: beamDesigner, feature: null };
    const [id, at] = [randomUUID(), new Date(Date.now() + 1_000 * 86_400_000).toISOString()];
    const lines = [
      { id, ...use, startedAt: at },
      { id, endedAt: at },
    ];
    const written = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    appendFileSync(join(machine.home, 'usage.jsonl'), written, { mode: 0o600 });
    expect((await machine.run(['usage'])).stdout).toContain('did not count the use of Beam Designer');
    expect(await machine.run(['sign-out'])).toMatchObject({ exit: 0 });
    expect(portal.events.size).toBe(0);
  });

  test('and a sign-in to another portal sends it to the one of before', async () => {
    const { machine, portal } = await givenSignedIn(tool);
    const other = await givenCounterpart();
    const move = ['sign-in', '--device', '--portal', other.url];
    await machine.run(offline);
    await portal.stop();
    expect(await machine.run(move)).toMatchObject({ exit: 6 });
    expect((await machine.run(['usage', '--offline'])).stdout).toBe('1 use is waiting to be sent.\n');
    await portal.start();
    expect(await machine.run(move)).toMatchObject({ exit: 0 });
    expect([portal.events.size, other.events.size, other.usageCalls]).toEqual([1, 0, 0]);
  });
});

test('E4: many processes that refresh at the same time use no token twice', async () => {
  const { machine } = await givenSignedIn(tool);
  const all = await Promise.all(Array.from({ length: 6 }, () => machine.run(['refresh'])));
  for (const ran of all) expect(ran).toMatchObject({ exit: 0, stderr: '' });
});

test('E4: a process that was killed while it held a lock keeps no other from working', async () => {
  const { machine, portal } = await givenSignedIn(tool);
  portal.instead = (path) => (path.endsWith('/policy') ? 'silence' : null);
  const stuck = machine.begin(['refresh']);
  await expect.poll(() => portal.asked.at(-1), soon).toMatch(/\/policy$/);
  stuck.child.kill('SIGKILL');
  await stuck.ended;
  portal.instead = null;
  expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
});
