import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenSignedIn } from './given-signed-in.ts';
import { givenTool, jsonOf, type GivenTool } from './given-tool.ts';

let tool: GivenTool;
beforeAll(async () => {
  tool = await givenTool();
});
afterAll(() => tool.remove());

describe('E4, L1: a machine whose user is locked', () => {
  test('runs to its date and not longer, gets no time, and more again after the unlock and a new sign-in', async () => {
    const { portal, machine } = await givenSignedIn(tool);
    expect(await machine.run(['check', 'beam designer'])).toMatchObject({ exit: 0 });

    portal.state = 'locked';
    const refused = await machine.run(['refresh']);
    expect(refused.exit).toBe(4);
    expect(refused.stderr).toMatch(
      /has been locked since .* runs until .*\nAdministrators who can help: Ana Weber \(ana@/s,
    );

    machine.at('+2d');
    const second = await machine.run(['check', 'Beam Designer']);
    expect(second.stdout).toContain('may run until');
    expect(second.stdout).toContain('Your sign-in has been locked');
    expect(second.stdout).not.toContain('left for Beam Designer');

    machine.at('+6d');
    const sixth = await machine.run(['check', 'Beam Designer']);
    expect(sixth.exit).toBe(0);
    expect(sixth.stdout).toMatch(/Only (hours are|1 day is) left for Beam Designer/);

    machine.at('+8d');
    const eighth = await machine.run(['check', 'Beam Designer']);
    expect(eighth.exit).toBe(5);
    expect(eighth.stderr).toContain('Beam Designer could run until');
    expect((await machine.run(['status'])).exit).toBe(5);

    portal.state = 'well';
    machine.at(null);
    expect(jsonOf(await machine.run(['refresh', '--json']))).toMatchObject({
      code: 'signInAgain',
      exitCode: 3,
    });
    machine.at('+8d');
    const status = await machine.run(['status']);
    expect(status.stderr).toContain('sign in again: run “sign-in”');
    expect(status.stderr).not.toContain('locked');
    machine.at(null);
    expect(await machine.run(['sign-in', '--device'])).toMatchObject({ exit: 0 });
    expect(await machine.run(['check', 'Beam Designer'])).toMatchObject({ exit: 0 });
  });
});

describe('E4: a stop', () => {
  test.each([
    ['denied', 4, 'An administrator denied you access to Beam Designer'],
    ['removed', 4, 'You no longer belong to the account'],
    ['signedOut', 3, 'This device was signed out in the portal'],
    ['signInAgain', 3, 'The portal asks you to sign in again'],
  ] as const)('takes the place of the policy at the next contact: %s', async (state, exit, sentence) => {
    const { portal, machine } = await givenSignedIn(tool);
    portal.state = state;
    // Not yet: the machine has had no contact.
    expect(await machine.run(['check', 'Beam Designer', '--offline'])).toMatchObject({ exit: 0 });

    expect(await machine.run(['refresh'])).toMatchObject({ exit });
    for (const command of ['check', 'status'])
      expect(await machine.run([command, ...(command === 'check' ? ['Beam Designer'] : [])])).toMatchObject({
        exit,
      });
    const said = await machine.run(['run', 'Beam Designer', '--', 'echo', 'started']);
    expect(said).toMatchObject({ exit, stdout: '' });
    expect(said.stderr).toContain(sentence);
  });

  test('that asks for a new sign-in says how in the status, too', async () => {
    const { portal, machine } = await givenSignedIn(tool);
    portal.state = 'signInAgain';
    await machine.run(['refresh']);
    expect((await machine.run(['status'])).stderr).toContain('sign in again: run “sign-in”');
  });

  test('reaches a machine that only checks within a day', async () => {
    const { portal, machine } = await givenSignedIn(tool);
    portal.state = 'denied';
    machine.at('+20h');
    expect(await machine.run(['check', 'Beam Designer'])).toMatchObject({ exit: 0 });
    machine.at('+25h');
    expect(await machine.run(['check', 'Beam Designer'])).toMatchObject({ exit: 4 });
  });

  test('leaves what it names until its date', async () => {
    const { portal, machine } = await givenSignedIn(tool);
    portal.state = 'denied';
    const until = Math.floor(Date.now() / 1_000) + 86_400;
    portal.twist = (document) => ({
      ...document,
      products: [{ id: 'mesh', name: 'Mesh Studio', features: [], versions: [], until }],
    });
    await machine.run(['refresh']);
    expect(await machine.run(['check', 'mesh'])).toMatchObject({ exit: 0 });
    expect(await machine.run(['check', 'Beam Designer'])).toMatchObject({ exit: 4 });
  });
});

test('E4: an allowed product runs again as soon as it is asked for: a no asks the portal first', async () => {
  const { portal, machine } = await givenSignedIn(tool);
  portal.twist = (document) => ({ ...document, products: [] });
  await machine.run(['refresh']);
  expect(jsonOf(await machine.run(['check', 'Beam Designer', '--offline', '--json']))).toMatchObject({
    code: 'noProducts',
    exitCode: 4,
    administrators: [{ name: 'Ana Weber' }],
  });
  portal.twist = (document) => document;
  expect(await machine.run(['check', 'Beam Designer'])).toMatchObject({ exit: 0 });
});

test('E3: where a license may be missing, the sentence names those who can assign one, the first few of many', async () => {
  const { portal, machine } = await givenSignedIn(tool);
  const giver = (name: string) => ({ name, email: `${name.toLowerCase()}@harbor.example` });
  const refusedBy = async (names: string[]) => {
    portal.twist = (document) => ({ ...document, products: [], licenseGivers: names.map(giver) });
    await machine.run(['refresh']);
    const { exit, stderr } = await machine.run(['check', 'Beam Designer', '--offline']);
    expect(exit).toBe(4);
    return stderr;
  };
  expect(await refusedBy(['Ana', 'Lia'])).toContain(
    'Who can assign you a license: Ana (ana@harbor.example) and Lia (lia@harbor.example).',
  );
  const ofMany = await refusedBy(['Ana', 'Ben', 'Cy', 'Dag', 'Eli', 'Fay', 'Gus']);
  expect(ofMany).toContain('Eli (eli@harbor.example) and 2 more.');
  expect(ofMany).not.toContain('Fay');
  const said = jsonOf(await machine.run(['check', 'Beam Designer', '--offline', '--json']));
  expect(said).toMatchObject({ code: 'noProducts', administrators: [{ name: 'Ana Weber' }] });
  expect(said['licenseGivers']).toHaveLength(7);
  // Of the account itself, where no one can assign one.
  expect(await refusedBy([])).toContain('Administrators who can help: Ana Weber');
});

test('E4: a feature or a product that the policy lacks is not run, and the sentence says what there is', async () => {
  const { machine } = await givenSignedIn(tool);
  expect(await machine.run(['check', 'Beam Designer', '--feature', 'export'])).toMatchObject({ exit: 0 });
  const feature = await machine.run(['check', 'Beam Designer', '--feature', 'cloud']);
  expect(feature).toMatchObject({ exit: 4 });
  expect(feature.stderr).toContain('but not its feature cloud');
  const other = await machine.run(['check', 'Mesh Studio', '--offline']);
  expect(other.stderr).toContain('It includes: Beam Designer.');
});

test('E4: the status says who and which account by what was signed last, in words and as data', async () => {
  const { portal, machine } = await givenSignedIn(tool);
  const [user, account] = [
    { name: 'Lena Brandt', email: 'lena.brandt@harbor.example' },
    { id: 'account-1', name: 'Harbor Bridge Engineering' },
  ];
  portal.twist = (document) => ({ ...document, user, account });
  await machine.run(['refresh']);
  const { stdout } = await machine.run(['status']);
  for (const said of [user.name, user.email, account.name]) expect(stdout).toContain(said);
  expect(stdout).not.toContain('Lena Novak');
  expect(jsonOf(await machine.run(['status', '--json']))).toMatchObject({
    user: { id: 'user-1', ...user },
    account,
  });
});
