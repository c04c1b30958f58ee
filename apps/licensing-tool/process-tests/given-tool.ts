import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { options } from '../../../packages/tasks/src/licensing-tool.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export type Ran = { exit: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string };

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

export type Machine = ReturnType<typeof machineIn>;

function machineIn(home: string, file: string) {
  const children: ChildProcess[] = [];
  let shift: string[] = [];

  /** Starts a command and returns the running process, with everything it has said so far. */
  function begin(args: readonly string[], env: Record<string, string> = {}) {
    const child = spawn(process.execPath, [file, ...shift, ...args], {
      cwd: root,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: home,
        ROSTER_HOME: home,
        LC_ALL: 'en_US.UTF-8',
        TZ: 'UTC',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
    const ended = new Promise<Ran>((resolve) => {
      child.on('close', (exit, signal) => resolve({ exit, signal, ...said }));
    });
    return { child, said, ended };
  }

  return {
    home,
    begin,
    /** Runs a command to its end. */
    run: (args: readonly string[], env?: Record<string, string>) => begin(args, env).ended,
    /** Sets the clock of this machine: +6d, or nothing for the true time. */
    at: (time: string | null) => (shift = time === null ? [] : ['--at', time]),
    kill: () => children.forEach((child) => child.kill('SIGKILL')),
  };
}

export const jsonOf = (ran: Ran) => JSON.parse(ran.stdout || ran.stderr) as Record<string, unknown>;
