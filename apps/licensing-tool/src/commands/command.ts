import type { Outcome } from '../outcome.ts';
import type { Tool } from '../tool.ts';

/** What was typed after the command, already checked. */
export type Typed = {
  words: string[];
  options: {
    portal?: string;
    feature?: string;
    device?: boolean;
    offline?: boolean;
    'discard-usage'?: boolean;
    json?: boolean;
  };
  /** The command after two dashes, of `run` alone. */
  command: string[];
};

export type Command = {
  /** The options it takes, besides those of all commands. */
  options: readonly ('portal' | 'device' | 'feature' | 'offline' | 'discard-usage')[];
  /** Whether it takes a product. */
  takesProduct?: true;
  run: (tool: Tool, typed: Typed) => Promise<Outcome>;
};
