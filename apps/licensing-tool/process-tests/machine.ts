import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export type Ran = { exit: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string };

export type Machine = ReturnType<typeof machineIn>;

/** A computer with the build whose clock can be set. */
export function machineIn(home: string, file: string, always: Record<string, string> = {}) {
  const children: ChildProcess[] = [];
  let shift: string[] = [];

  /** Starts a command and returns the running process, with everything it has said so far. */
  function begin(args: readonly string[], env: Record<string, string> = {}, room: number | null = null) {
    const typed = [process.execPath, file, ...shift, ...args];
    // Like a disk that is full from there on: what is written beyond is cut off.
    const limit = room === null ? [] : ['bash', '-c', `ulimit -f ${room}; exec "$@"`, 'bash'];
    const [command = '', ...words] = [...limit, ...typed];
    const child = spawn(command, words, {
      cwd: root,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: home,
        ROSTER_HOME: home,
        LC_ALL: 'en_US.UTF-8',
        TZ: 'UTC',
        ...always,
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
    /** Runs a command where no file can grow beyond so many kilobytes. */
    runWithRoom: (kilobytes: number, args: readonly string[]) => begin(args, {}, kilobytes).ended,
    /** Sets the clock of this machine: +6d, or nothing for the true time. */
    at: (time: string | null) => (shift = time === null ? [] : ['--at', time]),
    kill: () => children.forEach((child) => child.kill('SIGKILL')),
  };
}
