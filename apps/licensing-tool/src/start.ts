import { runTool } from './run-tool.ts';

/** The tool as a process: prints, and ends as what it ran ended. */
export async function start(args: readonly string[], clock: () => number): Promise<void> {
  // What reads the output may stop reading, such as `head`.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit());
  const { env, platform } = process;
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const { exit, signal, stdout, stderr } = await runTool(args, { env, platform, clock, say });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = exit;
  if (signal) process.kill(process.pid, signal);
}
