import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jws, newSigningKey, seconds } from './counterpart.ts';
import { givenSignedIn } from './given-signed-in.ts';
import { givenTool, jsonOf, type GivenTool, type Machine } from './given-tool.ts';

let tool: GivenTool;
beforeAll(async () => {
  tool = await givenTool();
});
afterAll(() => tool.remove());

const signInFile = (machine: Machine) => join(machine.home, 'sign-in.json');
const codeOf = async (machine: Machine, args: string[]) => {
  const [command = '', ...rest] = args;
  const ran = await machine.run([command, '--json', ...rest]);
  return { exit: ran.exit, code: jsonOf(ran)['code'] };
};
const runs = (machine: Machine) => machine.run(['check', 'Beam Designer', '--offline']);

describe('E4: what the portal did not sign for this machine', () => {
  test.each([
    ['documentInvalid', 'with a version that is no number', { version: 'one' }],
    ['otherPortal', 'of another portal', { iss: 'https://elsewhere.example' }],
    ['otherDevice', 'of another device', { device: 'device-2' }],
    ['otherKey', 'of another key', { cnf: { jkt: 'x'.repeat(43) } }],
    ['older', 'from yesterday', { iat: seconds() - 86_400 }],
  ])('is refused as %s: a policy %s; the one before stays', async (code, _what, change) => {
    const { portal, machine } = await givenSignedIn(tool);
    portal.twist = (document) => ({ ...document, ...change });
    expect(await codeOf(machine, ['refresh'])).toEqual({ exit: 7, code });
    expect(await runs(machine)).toMatchObject({ exit: 0 });
    // The new token counts even so: the next refresh works.
    portal.twist = (document) => document;
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
  });

  test('is refused if its signature fits another text', async () => {
    const { portal, machine } = await givenSignedIn(tool);
    const [device] = portal.devices.values();
    if (!device) throw new Error('a device');
    const [head, body = '', signature] = portal.sign(device).split('.');
    const signed = JSON.parse(Buffer.from(body, 'base64url').toString()) as { version: number };
    const other = Buffer.from(JSON.stringify({ ...signed, version: signed.version + 1 })).toString(
      'base64url',
    );
    portal.instead = (path) => {
      if (!path.endsWith('/policy')) return null;
      const answer = {
        serverTime: new Date().toISOString(),
        refreshToken: 'next',
        answer: { kind: 'policy', document: `${head}.${other}.${signature}` },
      };
      return { status: 200, body: JSON.stringify(answer) };
    };
    expect(await codeOf(machine, ['refresh'])).toEqual({ exit: 7, code: 'documentInvalid' });
    expect(await runs(machine)).toMatchObject({ exit: 0 });
  });
});

describe('E4: the keys of the portal', () => {
  test('are followed over several rotations, each vouched for by the one before', async () => {
    const { portal, machine } = await givenSignedIn(tool);
    portal.rotate();
    portal.rotate();
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
    expect(await runs(machine)).toMatchObject({ exit: 0 });
    // It is pinned now: no need to ask again.
    portal.asked.length = 0;
    await machine.run(['refresh']);
    expect(portal.asked.filter((path) => path.endsWith('/keys'))).toEqual([]);
  });

  test.each([
    ['no one vouches for it', null],
    ['it vouches for itself', 'itself'],
    ['a stranger with the name of the pinned key vouches for it', 'stranger'],
  ])('are not replaced by a new key if %s', async (_how, by) => {
    const { portal, machine } = await givenSignedIn(tool);
    const pinned = portal.signing;
    portal.rotate({ vouched: false });
    const payload = { jwk: portal.signing.jwk, iat: seconds() };
    const header = { alg: 'EdDSA', typ: 'roster-key+jwt' };
    if (by === 'itself')
      portal.vouchers.push(jws(payload, { ...header, kid: portal.signing.kid }, portal.signing.privateKey));
    if (by === 'stranger')
      portal.vouchers.push(jws(payload, { ...header, kid: pinned.kid }, newSigningKey().privateKey));
    expect(await codeOf(machine, ['refresh'])).toEqual({ exit: 7, code: 'keyUnknown' });
    expect(await runs(machine)).toMatchObject({ exit: 0 });
  });
});

describe('E4: what is kept on the machine', () => {
  test('counts only as long as no one edits it; a new sign-in mends it', async () => {
    const { machine } = await givenSignedIn(tool);
    const text = readFileSync(signInFile(machine), 'utf8');
    writeFileSync(signInFile(machine), text.replace(/"latestSeen":\d+/, '"latestSeen":0'));
    expect(await codeOf(machine, ['check', 'Beam Designer'])).toEqual({ exit: 7, code: 'fileChanged' });
    expect((await machine.run(['status'])).stderr).toContain(
      'was changed by something other than the licensing tool',
    );
    const { portal } = await givenSignedIn(tool);
    expect(await machine.run(['sign-in', '--device', '--portal', portal.url])).toMatchObject({ exit: 0 });
    expect(await runs(machine)).toMatchObject({ exit: 0 });
  });

  test.each([
    ['empty', ''],
    ['cut off', '{"state":{"portal":"http'],
    ['something else', '[1, 2]'],
  ])('and is %s is a sentence, not a stack trace', async (_what, text) => {
    const { machine } = await givenSignedIn(tool);
    for (const file of ['sign-in.json', 'device-key.json']) {
      const before = readFileSync(join(machine.home, file), 'utf8');
      writeFileSync(join(machine.home, file), text);
      const { exit, stdout, stderr } = await machine.run(['status']);
      expect({ exit, stdout }).toEqual({ exit: 7, stdout: '' });
      expect(stderr).toMatch(/^The file .* is damaged\. Run “sign-in” to make it again\.\n$/);
      writeFileSync(join(machine.home, file), before);
    }
    expect(await runs(machine)).toMatchObject({ exit: 0 });
  });

  test('works on no other machine without the key, and with another key not either', async () => {
    const { machine, portal } = await givenSignedIn(tool);
    const other = tool.machine('copied-to');
    await other.run(['sign-in', '--device', '--portal', portal.url]);
    cpSync(signInFile(machine), signInFile(other));
    expect(await codeOf(other, ['check', 'Beam Designer'])).toEqual({ exit: 7, code: 'fileChanged' });
  });

  test('is for its owner alone to read and write', async () => {
    const { machine } = await givenSignedIn(tool);
    await machine.run(['run', 'Beam Designer', '--offline', '--', 'true']);
    expect(statSync(machine.home).mode & 0o777).toBe(0o700);
    const files = readdirSync(machine.home).sort();
    expect(files).toEqual(['device-key.json', 'sign-in.json', 'usage.jsonl']);
    for (const file of files) expect(statSync(join(machine.home, file)).mode & 0o777).toBe(0o600);
  });

  test('is not used if others may write it', async () => {
    const { machine } = await givenSignedIn(tool);
    chmodSync(machine.home, 0o777);
    expect(await codeOf(machine, ['status'])).toEqual({ exit: 7, code: 'folderOpen' });
    chmodSync(machine.home, 0o700);
    chmodSync(signInFile(machine), 0o622);
    expect(await codeOf(machine, ['status'])).toEqual({ exit: 7, code: 'folderOpen' });
  });

  test('may be where a link leads, and not where anything else is', async () => {
    const { machine } = await givenSignedIn(tool);
    const at = (name: string) => join(tool.folder, name);
    symlinkSync(machine.home, at('link'));
    writeFileSync(at('file'), '', { mode: 0o600 });
    const status = async (ROSTER_HOME: string) =>
      jsonOf(await machine.run(['status', '--json'], { ROSTER_HOME }));
    expect(await status(at('link'))).toMatchObject({ exitCode: 0 });
    expect(await status(at('file'))).toMatchObject({ exitCode: 7, code: 'folderOther' });
    expect(await status(join(at('file'), 'within'))).toMatchObject({ exitCode: 7, code: 'folderOther' });
    symlinkSync(folderOfSomeoneElse(), at('link-to-theirs'));
    expect(await status(at('link-to-theirs'))).toMatchObject({ exitCode: 7, code: 'folderNotOwn' });

    renameSync(signInFile(machine), at('elsewhere'));
    symlinkSync(at('elsewhere'), signInFile(machine));
    expect(await status(machine.home)).toMatchObject({ exitCode: 7, code: 'folderOther' });
  });

  test('is not used if it belongs to someone else', async () => {
    const machine = tool.machine('never-made');
    expect(
      jsonOf(await machine.run(['status', '--json'], { ROSTER_HOME: folderOfSomeoneElse() })),
    ).toMatchObject({
      code: 'folderNotOwn',
      exitCode: 7,
    });
  });
});

describe('E4: a device whose sign-in is lost or damaged', () => {
  const damaged = (name: string) => (machine: Machine) => writeFileSync(join(machine.home, name), '{"half');
  const lost = (name: string) => (machine: Machine) => rmSync(join(machine.home, name));
  const edited = (machine: Machine) => {
    const text = readFileSync(signInFile(machine), 'utf8');
    writeFileSync(signInFile(machine), text.replace(/"latestSeen":\d+/, '"latestSeen":0'));
  };
  const faults = [
    ['the sign-in is lost', lost('sign-in.json')],
    ['the sign-in is damaged', damaged('sign-in.json')],
    ['the sign-in was edited', edited],
    ['the key is lost', lost('device-key.json')],
    ['the key is damaged', damaged('device-key.json')],
  ] as const;

  test.each(faults)('can be handed to someone else: %s', async (_what, harm) => {
    const { portal, machine } = await givenSignedIn(tool);
    await machine.run(['run', 'Beam Designer', '--offline', '--', 'true']);
    harm(machine);
    const out = await machine.run(['sign-out']);
    expect(out).toMatchObject({ exit: 0, stderr: '' });
    expect(out.stdout).toContain('1 use could not be reported. It is sent if the same user signs in');
    expect(await machine.run(['sign-in', '--device', '--portal', portal.url])).toMatchObject({ exit: 0 });
    // With a key of its own: the one before belongs to the user before.
    expect(portal.devices.size).toBe(2);
    expect(await runs(machine)).toMatchObject({ exit: 0 });
  });

  test.each(faults)(
    'is signed in again by its own user, and what waited is sent: %s',
    async (_what, harm) => {
      const { portal, machine } = await givenSignedIn(tool);
      await machine.run(['run', 'Beam Designer', '--offline', '--', 'true']);
      harm(machine);
      expect(await machine.run(['sign-in', '--device', '--portal', portal.url])).toMatchObject({ exit: 0 });
      expect(await machine.run(['usage'])).toMatchObject({ exit: 0, stdout: '1 use was sent.\n' });
    },
  );

  test('is signed out once: after that no one is signed in', async () => {
    const { machine } = await givenSignedIn(tool);
    damaged('sign-in.json')(machine);
    expect(await machine.run(['sign-out'])).toMatchObject({ exit: 0 });
    expect(await machine.run(['sign-out'])).toMatchObject({ exit: 3 });
  });
});

describe('E4: a clock that is set back', () => {
  test('runs nothing, says what it showed already, and is mended by a refresh', async () => {
    const { machine } = await givenSignedIn(tool);
    machine.at('+3d');
    expect(await runs(machine)).toMatchObject({ exit: 0 });
    machine.at('+1d');
    const refused = await runs(machine);
    expect(refused.exit).toBe(7);
    expect(refused.stderr).toContain('The clock of this device was set back: it has already shown');
    expect((await machine.run(['status'])).exit).toBe(7);
    machine.at(null);
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
    expect(await runs(machine)).toMatchObject({ exit: 0 });
  });

  test('gets no more time while the portal gives none', async () => {
    const { portal, machine } = await givenSignedIn(tool);
    portal.state = 'locked';
    machine.at('+8d');
    expect(await machine.run(['check', 'Beam Designer'])).toMatchObject({ exit: 5 });
    machine.at('+1d');
    await machine.run(['refresh']);
    expect(await machine.run(['check', 'Beam Designer'])).toMatchObject({ exit: 7 });
  });

  test('before the sign-in does not help either: the time of the portal counts from then on', async () => {
    const { portal } = await givenSignedIn(tool);
    const machine = tool.machine('born-yesterday');
    machine.at('-2d');
    await machine.run(['sign-in', '--device', '--portal', portal.url]);
    expect(await codeOf(machine, ['check', 'Beam Designer', '--offline'])).toEqual({
      exit: 7,
      code: 'clockSetBack',
    });
  });
});

test('E4: a token that was used twice signs the machine out, and the sentence says what to do', async () => {
  const { machine } = await givenSignedIn(tool);
  const copy = tool.machine('copy');
  cpSync(machine.home, copy.home, { recursive: true });
  expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
  expect(await codeOf(copy, ['refresh'])).toEqual({ exit: 3, code: 'tokenReused' });
  expect((await copy.run(['refresh'])).stderr).toContain('sign in again');
});

/** Only root can give a folder away; for everyone else the system's own belong to someone else. */
function folderOfSomeoneElse(): string {
  if (process.getuid?.() !== 0) return '/usr';
  const { home } = tool.machine('someone-else');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  chownSync(home, 65_534, 65_534);
  return home;
}
