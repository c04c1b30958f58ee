import { readStored, type Held } from './held.ts';
import { exits, Stopped, type Outcome } from './outcome.ts';
import { outcomeOfNo } from './no.ts';
import { createTool, type Tool, type World } from './tool.ts';
import { readForm, readTyped, type Form } from './typed.ts';
import { languageOf, systemLanguage, wordsIn } from './words.ts';
import { version } from './version.ts';

/** What the tool prints, and how it ends: with an exit code, or by the signal that ended what it ran. */
export type Printed = { exit: number; signal: NodeJS.Signals | null; stdout: string; stderr: string };

/** One call of the tool, from what was typed to what is printed. */
export async function runTool(args: readonly string[], world: World): Promise<Printed> {
  const form = readForm(args);
  if (form.version) return printed({ exit: exits.ok, lines: [version], data: { version } }, form);
  const tool = createTool(world, wordsIn(systemLanguage(world.env)), form);
  return printed(withWarnings(await outcomeOf(tool, args, form.language), tool.warned), form);
}

async function outcomeOf(
  tool: Tool,
  args: readonly string[],
  language: string | undefined,
): Promise<Outcome> {
  try {
    tool.words = wordsIn(languageOf(language, tool.env));
    const { command, typed } = readTyped(args);
    return await command.run(tool, typed);
  } catch (error) {
    return outcomeOfNo(stoppedOf(error), tool.words, heldBy(tool));
  }
}

const withWarnings = (outcome: Outcome, warned: readonly string[]): Outcome =>
  warned.length === 0
    ? outcome
    : {
        ...outcome,
        data: { ...outcome.data, warnings: [...warned, ...((outcome.data['warnings'] ?? []) as string[])] },
      };

/** What nobody foresaw is a sentence as well. */
const stoppedOf = (error: unknown): Stopped =>
  error instanceof Stopped
    ? error
    : new Stopped('unexpected', { message: error instanceof Error ? error.message : String(error) });

/** What this machine has, as far as it can be read: it says who can help. */
function heldBy(tool: Tool): Held | null {
  try {
    return readStored(tool);
  } catch {
    return null;
  }
}

/** People read results on standard output and a no on standard error. Scripts find both on standard output, except for
 * those of `run`: that is where its command writes. */
function printed({ exit, signal = null, lines, data }: Outcome, form: Form): Printed {
  const said = lines.map((line) => `${line}\n`).join('');
  const text = form.json ? `${JSON.stringify({ exitCode: exit, ...data })}\n` : said;
  const toStdout = form.command !== 'run' && (form.json || exit === exits.ok);
  return { exit, signal, stdout: toStdout ? text : '', stderr: toStdout ? '' : text };
}
