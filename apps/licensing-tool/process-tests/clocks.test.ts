import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenSignedIn } from './given-signed-in.ts';
import { givenTool, jsonOf, type GivenTool } from './given-tool.ts';

let tool: GivenTool;
beforeAll(async () => {
  tool = await givenTool();
});
afterAll(() => tool.remove());

const times = ['-8d', '-3h', '-50h', '+1h', '+50h', '+6d', '+7d', '+8d'];

describe('E4: a clock that differs from the portal’s', () => {
  test.each(times)('is what the tool speaks of, and not the product: %s', async (time) => {
    const { portal, machine } = await givenSignedIn(tool);
    machine.at(time);
    for (const args of [
      ['refresh'],
      ['check', 'Beam Designer'],
      ['status'],
      ['check', 'Beam Designer', '--offline'],
    ]) {
      const { exit, stdout, stderr } = await machine.run(args);
      // The portal allows the product, so whatever else is said here is the clock's doing.
      const said = stdout + stderr;
      expect(said, args.join(' ')).toContain('clock');
      expect(said).not.toMatch(/has not been allowed since|could run until|left for/);
      expect([0, 7]).toContain(exit);
    }
    expect(portal.devices.size).toBe(1);

    // Corrected, it is trusted again without another word, and without asking.
    machine.at(null);
    portal.asked.length = 0;
    const corrected = await machine.run(['check', 'Beam Designer']);
    expect(corrected.exit).toBe(0);
    expect(corrected.stdout).not.toContain('clock');
    expect(portal.asked).toEqual([]);
  });

  test('is not written into usage once the portal has said by how much it is ahead', async () => {
    const { portal, machine } = await givenSignedIn(tool);
    machine.at('+50h');
    // The policy is given by the portal’s time, and the clock is known to be ahead of it.
    await machine.run(['refresh']);
    const before = Date.now() - 1_000;
    const running = machine.begin([
      'run',
      'Beam Designer',
      '--',
      process.execPath,
      '-e',
      "console.log('ready'); setInterval(() => {}, 1e6)",
    ]);
    await expect.poll(() => running.said.stdout, { timeout: 30_000 }).toContain('ready');
    expect(await machine.run(['usage', '--offline', '--json']).then(jsonOf)).toMatchObject({ goingOn: 1 });
    running.child.kill('SIGTERM');
    await running.ended;
    const [event] = portal.events.values();
    for (const time of ['startedAt', 'endedAt']) {
      expect(Date.parse(String(event?.[time]))).toBeGreaterThanOrEqual(before);
      expect(Date.parse(String(event?.[time]))).toBeLessThan(Date.now() + 60_000);
    }
  });

  test('is not spoken of where it is within five minutes', async () => {
    const { machine } = await givenSignedIn(tool);
    await machine.run(['refresh']);
    expect((await machine.run(['status'])).stdout).not.toContain('clock');
  });
});
