import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireAccess } from '../src/access.ts';
import { createTool } from '../src/tool.ts';
import { useOf } from '../src/usage/use.ts';
import { wordsIn } from '../src/words.ts';
import { givenSignedIn } from './given-signed-in.ts';
import { givenTool, jsonOf, type GivenTool, type Machine } from './given-tool.ts';

let given: GivenTool;
beforeAll(async () => {
  given = await givenTool();
});
afterAll(() => given.remove());

const [hour, day] = [3_600_000, 86_400_000];

/** The tool of this machine within this process, so that days pass between its beats, and what it has said. */
function toolOf(machine: Machine) {
  const said: string[] = [];
  const world = {
    env: { ROSTER_HOME: machine.home },
    platform: process.platform,
    passed: 0,
    clock: () => Date.now() + world.passed,
    say: (line: string) => said.push(line),
  };
  return { world, said, tool: createTool(world, wordsIn('en')) };
}

const wanted = { product: 'Beam Designer', feature: null };

describe('E4: a use that goes on for days', () => {
  test('is reported day by day while it goes on, each under a policy that the portal still knows', async () => {
    const { portal, machine } = await givenSignedIn(given);
    const { world, tool } = toolOf(machine);
    // The portal’s time passes as well.
    portal.now = () => world.clock();
    const use = await useOf(tool, await requireAccess(tool, wanted, false), false);
    for (let beat = 0; beat < 4 * 24 * 12; beat += 1) {
      world.passed += hour / 12;
      await use.beat();
    }
    const events = [...portal.events.values()];
    expect(events).toHaveLength(4);
    for (const event of events) expect(lasted(event)).toBeGreaterThanOrEqual(day / 1_000);
    expect(new Set(events.map(({ policyId }) => policyId)).size).toBeGreaterThan(1);
    await use.end();
    expect(use.refused).toEqual([]);
  });

  test('ends with its whole time on the machine where the portal is away, or is not to be asked', async () => {
    for (const offline of [false, true]) {
      const { portal, machine } = await givenSignedIn(given);
      const { world, tool } = toolOf(machine);
      const use = await useOf(tool, await requireAccess(tool, wanted, true), offline);
      const asked = portal.asked.length;
      if (!offline) await portal.stop();
      for (let beat = 0; beat < 2 * 24 * 12; beat += 1) {
        world.passed += hour / 12;
        await use.beat();
      }
      await use.end();
      expect(portal.asked).toHaveLength(asked);
      const kept = readFileSync(join(machine.home, 'usage.jsonl'), 'utf8');
      expect(kept.match(/startedAt/g)).toHaveLength(3);
      machine.at('+3d');
      const { waiting } = jsonOf(await machine.run(['usage', '--offline', '--json'])) as {
        waiting: Record<string, unknown>[];
      };
      const total = waiting.map(lasted).reduce((sum, seconds) => sum + seconds, 0);
      expect(total).toBeGreaterThanOrEqual((2 * day) / 1_000);
      expect(total).toBeLessThan((2 * day) / 1_000 + 120);
    }
  });
});

const lasted = ({ startedAt, endedAt }: Record<string, unknown>) =>
  (Date.parse(String(endedAt)) - Date.parse(String(startedAt))) / 1_000;
