import { dateOf } from './dates.ts';
import type { Held } from './held.ts';
import { Stopped, type Reason, type Outcome } from './outcome.ts';
import type { PolicyDocument } from './policy/document.ts';
import type { Tool } from './tool.ts';
import { accountOf, signInWarnings } from './warnings.ts';
import type { Words } from './words.ts';

/** An administrator can change this. */
const administratorsHelp: ReadonlySet<Reason> = new Set([
  'locked',
  'removed',
  'denied',
  'noLonger',
  'notInPolicy',
  'noProducts',
  'featureMissing',
  'ranOut',
  'tokenReused',
]);

/** Of these, a license may be what is missing. */
const aboutLicenses: ReadonlySet<Reason> = new Set(['noLonger', 'notInPolicy', 'noProducts']);

/** So many people are named in a sentence. */
const namesShown = 5;

/** Of these, the sentence is about the sign-in itself. */
const aboutSignIn: ReadonlySet<Reason> = new Set(['locked', 'closed', 'tokenReused', 'removed']);

/** A no: why, what to do, how it is with the sign-in, and who can help. */
export function outcomeOfNo(stopped: Stopped, words: Words, held: Held | null): Outcome {
  const { administrators = [], licenseGivers = [] } = held?.policy ?? {};
  const message = words.text(`tool.no.${stopped.reason}`, stopped.values);
  // S2: in a closed account no one can change anything.
  const isTheirs = administratorsHelp.has(stopped.reason) && !held?.state.accountClosed;
  const givers = isTheirs && aboutLicenses.has(stopped.reason) ? licenseGivers : [];
  const help = givers.length > 0 ? whoGives(words, givers) : whoCanHelp(words, administrators);
  const isSaid = !administratorsHelp.has(stopped.reason) || aboutSignIn.has(stopped.reason);
  const warnings = held && !isSaid ? signInWarnings({ words }, held) : [];
  return {
    exit: stopped.exit,
    lines: [message, ...warnings, ...(isTheirs ? [help] : [])],
    data: {
      code: stopped.reason,
      message,
      ...(warnings.length > 0 && { warnings }),
      ...(isTheirs && { administrators }),
      ...(givers.length > 0 && { licenseGivers: givers }),
    },
  };
}

export function whoCanHelp(words: Words, administrators: PolicyDocument['administrators']): string {
  if (administrators.length === 0) return words.text('tool.administrators.none');
  const names = words.list(administrators.map(({ name, email }) => `${name} (${email})`));
  return words.text('tool.administrators', { names });
}

/** E3: administrators can change more than licenses, so they come first. */
function whoGives(words: Words, givers: PolicyDocument['administrators']): string {
  const named = givers.slice(0, namesShown).map(({ name, email }) => `${name} (${email})`);
  const more = givers.length - named.length;
  return words.text('tool.licenseGivers', { names: more > 0 ? named.join(', ') : words.list(named), more });
}

/** A lock gives no more time: the sentence says what that leaves. */
export function lockedStop(tool: Tool, { state, policy }: Held): Stopped {
  const now = tool.now();
  const until = Math.max(0, ...(policy?.products ?? []).map((product) => product.until));
  return new Stopped(state.accountClosed ? 'closed' : 'locked', {
    account: accountOf({ state, policy }),
    since: new Date(state.lockedSince ?? now * 1_000),
    until: until > now ? 'some' : 'none',
    untilAt: dateOf(until),
  });
}

export const clockAheadStop = (ahead: number): Stopped =>
  new Stopped('clockAhead', { hours: Math.round(ahead / 3_600) });
