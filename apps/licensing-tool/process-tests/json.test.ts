import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../src/commands/index.ts';
import { givenSignedIn } from './given-signed-in.ts';
import { givenTool, type GivenTool } from './given-tool.ts';

let tool: GivenTool;
beforeAll(async () => {
  tool = await givenTool();
});
afterAll(() => tool.remove());

/** What is typed after a command so that it does its work. */
const words: Record<string, string[]> = {
  check: ['Beam Designer'],
  run: ['Beam Designer', '--', 'true'],
  'sign-in': ['--device'],
};
const typed = [...commands.keys()].map((name) => [name, words[name] ?? []] as const);

/** Where the one object is; the other stream is for people, or for the command that runs. */
const printedBy = (name: string, { stdout, stderr }: { stdout: string; stderr: string }) =>
  name === 'run' ? stderr : stdout;

describe('E4: with --json each command prints one object and nothing beside it', () => {
  test.each(typed)('when there is much to say: %s', async (name, [first, ...rest]) => {
    const { portal, machine } = await givenSignedIn(tool);
    await machine.run(['run', 'Beam Designer', '--offline', '--', 'true']);
    // The last days, a clock that is ahead, and a portal that counts nothing.
    portal.refusesUsage = 'usage.tooOld';
    machine.at('+6d');
    const args = [name, '--json', ...(first === undefined ? [] : [first, ...rest])];
    const ran = await machine.run(args);
    expect(ran.exit).toBe(0);
    expect(JSON.parse(printedBy(name, ran))).toMatchObject({ exitCode: 0 });
  });

  test.each(typed)('when it says no: %s', async (name, [first, ...rest]) => {
    const machine = tool.machine('of-no-one');
    const ran = await machine.run([name, '--json', ...(first === undefined ? [] : [first, ...rest])]);
    expect(JSON.parse(printedBy(name, ran))).toMatchObject({ exitCode: ran.exit });
  });

  test('what `run` warns of is in its object, with what it ran and until when that may', async () => {
    const { portal, machine } = await givenSignedIn(tool);
    machine.at('+6d');
    await portal.stop();
    const { stdout, stderr } = await machine.run([
      ...['run', 'Beam Designer', '--json', '--feature', 'export', '--'],
      ...['echo', 'works'],
    ]);
    expect(stdout).toBe('works\n');
    expect(JSON.parse(stderr)).toEqual({
      exitCode: 0,
      product: { id: expect.any(String) as string, name: 'Beam Designer' },
      feature: 'export',
      until: expect.any(String) as string,
      signal: null,
      usage: { sent: 0, refused: [] },
      warnings: [
        expect.stringMatching(/left for Beam Designer/),
        expect.stringMatching(/is kept on this device/),
      ],
    });
  });

  test.each([
    [['--version', '--json'], { exitCode: 0, version: expect.stringMatching(/^\d/) as string }],
    [['run', '--version', '--json'], { exitCode: 0 }],
    [['--json'], { exitCode: 0 }],
    [['run', '--help', '--json'], { exitCode: 0 }],
    [['nonsense', '--json'], { exitCode: 2 }],
    [['--nonsense', '--json'], { exitCode: 2 }],
  ])('also where no command works: %j', async (args, object) => {
    const { stdout, stderr } = await tool.machine('of-no-one').run(args);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject(object);
  });
});

test('the help of a command can be read page by page', async () => {
  const { exit, stdout, stderr } = await tool.machine('of-no-one').run(['run', '--help']);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  expect(stdout).toContain('Exit codes');
});
