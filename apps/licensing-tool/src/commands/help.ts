import { exits } from '../outcome.ts';
import type { ToolWords } from '@roster/i18n/licensing-tool';
import { version } from '../version.ts';
import type { Command } from './command.ts';

export const helpCommand: Command = {
  options: [],
  run({ words: { text } }) {
    const rows = (table: readonly (readonly [string, keyof ToolWords])[]) =>
      table.map(([typed, id]) => `  ${typed.padEnd(widest)}  ${text(id)}`);
    const lines = [
      text('tool.help.title', { version }),
      '',
      text('tool.help.usage'),
      '',
      text('tool.help.commands'),
      ...rows(commands),
      '',
      text('tool.help.options'),
      ...rows(options),
      '',
      text('tool.help.exits'),
      ...rows(exitRows),
      `  ${text('tool.help.exit.run')}`,
    ];
    return Promise.resolve({ exit: exits.ok, lines, data: { help: lines.join('\n') } });
  },
};

const commands = [
  ['sign-in [--portal <url>] [--device]', 'tool.help.signIn'],
  ['status', 'tool.help.status'],
  ['refresh', 'tool.help.refresh'],
  ['check <product> [--feature <key>]', 'tool.help.check'],
  ['run <product> -- <command> …', 'tool.help.run'],
  ['usage', 'tool.help.usageCommand'],
  ['sign-out', 'tool.help.signOut'],
  ['help', 'tool.help.help'],
] as const;

const options = [
  ['--feature <key>', 'tool.help.feature'],
  ['--offline', 'tool.help.offline'],
  ['--discard-usage', 'tool.help.discardUsage'],
  ['--json', 'tool.help.json'],
  ['--language <language>', 'tool.help.language'],
  ['--version', 'tool.help.version'],
] as const;

const exitRows = Object.entries(exits).map(
  ([name, code]) => [String(code), `tool.help.exit.${name as keyof typeof exits}`] as const,
);

const widest = Math.max(...[...commands, ...options].map(([typed]) => typed.length));
