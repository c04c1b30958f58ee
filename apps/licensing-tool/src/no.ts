import type { Stopped, Reason, Outcome } from './outcome.ts';
import type { PolicyDocument } from './policy/document.ts';
import type { Words } from './words.ts';

/** An administrator can change this. */
const administratorsHelp: ReadonlySet<Reason> = new Set([
  'locked',
  'removed',
  'denied',
  'notInPolicy',
  'noProducts',
  'featureMissing',
  'ranOut',
  'tokenReused',
]);

/** A no: why, what to do, and who can help. */
export function outcomeOfNo(
  stopped: Stopped,
  words: Words,
  administrators: PolicyDocument['administrators'],
): Outcome {
  const message = words.text(`tool.no.${stopped.reason}`, stopped.values);
  const isTheirs = administratorsHelp.has(stopped.reason);
  return {
    exit: stopped.exit,
    lines: [message, ...(isTheirs ? [whoCanHelp(words, administrators)] : [])],
    data: { code: stopped.reason, message, ...(isTheirs && { administrators }) },
  };
}

export function whoCanHelp(words: Words, administrators: PolicyDocument['administrators']): string {
  if (administrators.length === 0) return words.text('tool.administrators.none');
  const names = words.list(administrators.map(({ name, email }) => `${name} (${email})`));
  return words.text('tool.administrators', { names });
}
