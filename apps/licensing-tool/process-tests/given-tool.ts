import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { options } from '../../../packages/tasks/src/licensing-tool.mjs';
import { machineIn, type Machine, type Ran } from './machine.ts';

/** The licensing tool of one machine: a real process for each command, in a folder of its own. */
export type GivenTool = Awaited<ReturnType<typeof givenTool>>;

/** Builds the tool as `npm run build` does: the file that is shipped, and the one whose clock can be set. */
export async function givenTool() {
  const folder = mkdtempSync(join(tmpdir(), 'roster-licensing-'));
  await build({ ...options, outdir: join(folder, 'dist') });
  return {
    folder,
    shipped: join(folder, 'dist/roster-licensing.mjs'),
    demo: join(folder, 'dist/roster-licensing-demo.mjs'),
    machine: (name: string) => machineIn(join(folder, name), join(folder, 'dist/roster-licensing-demo.mjs')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export type { Machine };

export const jsonOf = (ran: Ran) => JSON.parse(ran.stdout || ran.stderr) as Record<string, unknown>;
