import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenSignedIn } from './given-signed-in.ts';
import { givenTool, jsonOf, type GivenTool, type Machine } from './given-tool.ts';

let tool: GivenTool;
beforeAll(async () => {
  tool = await givenTool();
});
afterAll(() => tool.remove());

const offline = ['run', 'Beam Designer', '--offline', '--', 'true'];

/** Every file that is there: what the tool keeps, and what it may have left behind. */
const filesOf = ({ home }: Machine) =>
  Object.fromEntries(readdirSync(home).map((name) => [name, readFileSync(join(home, name), 'utf8')]));

// Room for no file at all: not even the lock; or for the lock, and for a part of the file.
describe.each([0, 1])('E4: a disk that is full after %s kB', (room) => {
  test('says so, and leaves the sign-in as it was', async () => {
    const { portal, machine } = await givenSignedIn(tool);
    const before = filesOf(machine);
    expect(statSync(join(machine.home, 'sign-in.json')).size).toBeGreaterThan(1_024);

    const started = performance.now();
    const refused = await machine.runWithRoom(room, ['refresh', '--json']);
    expect(jsonOf(refused)).toMatchObject({ exitCode: 1, code: 'folderFailed' });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(filesOf(machine)).toEqual(before);

    expect(await machine.run(['check', 'Beam Designer', '--offline'])).toMatchObject({ exit: 0 });
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
    expect(portal.devices.size).toBe(1);
  });

  test('loses no usage that waits', async () => {
    const { portal, machine } = await givenSignedIn(tool);
    await machine.run(offline);
    const ahead = 5;
    machine.at('+2h');
    for (let use = 0; use < ahead; use += 1) await machine.run(offline);
    machine.at(null);
    const before = filesOf(machine);

    // The portal takes one of them; what then remains does not fit.
    const refused = await machine.runWithRoom(room, ['usage', '--json']);
    expect(jsonOf(refused)).toMatchObject({ exitCode: 1, code: 'folderFailed' });
    expect(filesOf(machine)).toEqual(before);
    expect(jsonOf(await machine.run(['usage', '--json']))).toMatchObject({ sent: 1 });
    expect(portal.events.size).toBe(1);
    expect(jsonOf(await machine.run(['usage', '--offline', '--json']))['waiting']).toHaveLength(ahead);
  });

  test('starts nothing whose use could not be written down', async () => {
    const { machine } = await givenSignedIn(tool);
    for (let use = 0; use < 4; use += 1) await machine.run(offline);
    const said = ['run', 'Beam Designer', '--offline', '--', 'echo', 'started'];
    expect(await machine.runWithRoom(room, said)).toMatchObject({ exit: 1, stdout: '' });
    expect((await machine.run(['usage', '--offline'])).stdout).toContain('4 uses are waiting');
  });
});

test('E4: a first sign-in on a full disk leaves nothing behind that a second one would stumble over', async () => {
  const { portal } = await givenSignedIn(tool);
  const machine = tool.machine('new');
  const signIn = ['sign-in', '--device', '--portal', portal.url];
  for (const room of [0, 1]) expect(await machine.runWithRoom(room, signIn)).toMatchObject({ exit: 1 });
  expect(readdirSync(machine.home).filter((name) => !name.endsWith('.json'))).toEqual([]);
  expect(await machine.run(signIn)).toMatchObject({ exit: 0 });
});

test('E4: what a tool that was killed had begun to write is in no one’s way', async () => {
  const { machine } = await givenSignedIn(tool);
  const left = join(machine.home, 'sign-in.json.new');
  writeFileSync(left, '{"state":{"portal":"http', { mode: 0o600 });
  expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
  expect(existsSync(left)).toBe(false);
});
