import { parseArgs } from 'node:util';
import { commands } from './commands/index.ts';
import type { Command, Typed } from './commands/command.ts';
import { Stopped } from './outcome.ts';

const known = {
  portal: { type: 'string' },
  device: { type: 'boolean' },
  feature: { type: 'string' },
  offline: { type: 'boolean' },
  'discard-usage': { type: 'boolean' },
  json: { type: 'boolean' },
  language: { type: 'string' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options that every command takes. */
const forAll: readonly string[] = ['json', 'language', 'version', 'help'];

/** Reads what was typed. Everything after two dashes belongs to the command that `run` starts. */
export function readTyped(args: readonly string[]): { command: Command; typed: Typed } {
  const dashes = args.indexOf('--');
  const own = dashes === -1 ? args : args.slice(0, dashes);
  const rest = dashes === -1 ? [] : args.slice(dashes + 1);
  const { values, positionals } = parsed(own);
  const [name = 'help', ...words] = positionals;
  const command = commands.get(values.help ? 'help' : name);
  if (!command) throw new Stopped('unknownCommand', { word: name });

  const foreign = Object.keys(values).find(
    (option) => !forAll.includes(option) && !(command.options as readonly string[]).includes(option),
  );
  if (foreign && !values.help) throw new Stopped('unknownOption', { word: `--${foreign}` });
  if (command.takesProduct && words.length === 0) throw new Stopped('productMissing');
  const more = words[command.takesProduct ? 1 : 0] ?? (name === 'run' ? undefined : rest[0]);
  if (more !== undefined && !values.help) throw new Stopped('unexpectedWord', { word: more });
  return { command, typed: { words, options: values, command: rest } };
}

/** What counts even if something else is wrong: in which language to say so, and in which form. */
export type Form = {
  command: string | undefined;
  json: boolean;
  version: boolean;
  language: string | undefined;
};

export function readForm(args: readonly string[]): Form {
  const dashes = args.indexOf('--');
  const own = dashes === -1 ? [...args] : args.slice(0, dashes);
  const { values, positionals } = parseArgs({
    args: own,
    options: known,
    allowPositionals: true,
    strict: false,
  });
  const { language } = values;
  return {
    // As `readTyped` does: what is printed then is the help.
    command: values.help === true || values.version === true ? undefined : positionals[0],
    json: values.json === true,
    version: values.version === true,
    language: typeof language === 'string' ? language : undefined,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    const word = /'(-[^' ]*)/.exec((error as Error).message)?.[1] ?? '';
    throw new Stopped('unknownOption', { word }, { cause: error });
  }
}
