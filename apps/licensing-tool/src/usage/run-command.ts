import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { Stopped } from '../outcome.ts';

/** How a command ended, as a shell would say it. */
export type Ended = { code: number; signal: NodeJS.Signals | null };

const passedOn = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'] as const;

/** Runs a command in this terminal. Signals are passed on to it, and how it ended is returned. */
export function runCommand(
  command: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { stdio: 'inherit', env });
    const passOn = (signal: NodeJS.Signals) => {
      // The keys of a terminal reach the command by themselves: twice would be another signal.
      if (process.stdin.isTTY && (signal === 'SIGINT' || signal === 'SIGQUIT')) return;
      child.kill(signal);
    };
    for (const signal of passedOn) process.on(signal, passOn);
    const done = () => {
      for (const signal of passedOn) process.off(signal, passOn);
    };
    child.once('error', (error) => {
      done();
      reject(new Stopped('commandNotFound', { command }, { cause: error }));
    });
    child.once('exit', (code, signal) => {
      done();
      resolve({ code: code ?? 128 + (signal ? constants.signals[signal] : 0), signal });
    });
  });
}
