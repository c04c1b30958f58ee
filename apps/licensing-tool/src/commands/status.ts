import { shownThumbprint } from '@roster/domain/device-sign-ins';
import { decideRun, type HeldProduct } from '@roster/domain/running';
import { dateOf, isoOf } from '../dates.ts';
import { thumbprintOf } from '../device-key.ts';
import { readHeld, type Held } from '../held.ts';
import { clockAheadStop } from '../no.ts';
import { exits, Stopped } from '../outcome.ts';
import type { Tool } from '../tool.ts';
import { waiting } from '../usage/usage-file.ts';
import { warningsFor } from '../warnings.ts';
import type { Command } from './command.ts';

export const statusCommand: Command = {
  options: [],
  async run(tool) {
    const { held, lines, data, exit } = await statusOf(tool);
    const { over, goingOn } = waiting(tool);
    const { text } = tool.words;
    const usage = [
      ...(over.length > 0 ? [text('tool.usage.waiting', { count: over.length })] : []),
      ...(goingOn > 0 ? [text('tool.usage.goingOn', { count: goingOn })] : []),
    ];
    return {
      exit,
      lines: [...signInLines(tool, held), ...lines.products, ...usage],
      data: { ...data, usageWaiting: over.length, usageGoingOn: goingOn },
    };
  },
};

/** What the machine has: as lines, as data, and as the exit code of the worst of it. */
export async function statusOf(tool: Tool) {
  const held = await readHeld(tool);
  const products = (held.policy?.products ?? []).map((product) => productLine(tool, held, product));
  const stop = stopLines(tool, held);
  const running = products.some(({ runs }) => runs);
  const warnings = warningsFor(tool, held, held.policy?.products ?? []);
  const nothing = products.length === 0 && stop.length === 0 ? [tool.words.text('tool.status.none')] : [];
  return {
    held,
    exit: exitOf(held, running),
    lines: { products: [...stop, ...products.map(({ line }) => line), ...nothing, ...warnings] },
    data: dataOf(held, warnings),
  };
}

function productLine(tool: Tool, { state, policy }: Held, product: HeldProduct) {
  const facts = {
    now: tool.now(),
    latestSeen: state.latestSeen,
    policy: policy ?? never(),
    locked: state.lockedSince !== null,
    clock: state.clock,
  };
  const answer = decideRun(facts, { product: product.id, feature: null });
  if (!answer.runs && answer.why === 'clockSetBack')
    throw new Stopped('clockSetBack', { latestSeen: dateOf(answer.latestSeen) });
  if (!answer.runs && answer.why === 'clockAhead') throw clockAheadStop(answer.ahead);
  const id = answer.runs ? 'tool.product.runs' : 'tool.product.ranOut';
  const values = { product: product.name, until: dateOf(product.until) };
  return { runs: answer.runs, line: tool.words.text(id, values) };
}

const never = (): never => {
  throw new Error('A product is always one of a policy.');
};

/** What a stop has taken, and why. How it is with the sign-in is said by the warnings. */
export function stopLines(tool: Pick<Tool, 'words'>, { policy }: Pick<Held, 'policy'>): string[] {
  if (policy?.kind !== 'stop' || !policy.why) return [];
  const { text, list } = tool.words;
  const { why, stopped } = policy;
  if (why === 'signedOut' || why === 'removed') return [text(`tool.status.${why}`)];
  const isDenied =
    stopped === undefined ? why === 'denied' : stopped.some((product) => product.why === 'denied');
  const noLonger = (stopped ?? []).filter((product) => product.why === 'noLonger').map(({ name }) => name);
  const taken = [
    ...(isDenied ? [text('tool.status.denied')] : []),
    ...(noLonger.length > 0 ? [text('tool.status.noLonger', { products: list(noLonger) })] : []),
  ];
  return taken.length > 0 || policy.products.length > 0 ? taken : [text('tool.status.none')];
}

function exitOf({ state, policy }: Held, running: boolean): number {
  if (running) return exits.ok;
  if (!policy) return exits.notAllowed;
  if (policy.kind !== 'stop') return policy.products.length === 0 ? exits.notAllowed : exits.ranOut;
  if (policy.why === 'signedOut') return exits.notSignedIn;
  const isTaken = policy.stopped?.some(({ why }) => why !== 'signInAgain');
  return policy.why === 'signInAgain' && !state.lockedSince && !isTaken
    ? exits.notSignedIn
    : exits.notAllowed;
}

/** Who it is and where, by what the portal signed last; before that, by the sign-in. */
const whoOf = ({ state, policy }: Held) => ({
  user: policy ? { ...state.user, ...policy.user } : state.user,
  account: policy ? policy.account : state.account,
});

function signInLines(tool: Tool, held: Held): string[] {
  const { state, key, policy } = held;
  const { text } = tool.words;
  const { user, account } = whoOf(held);
  const { device, portal } = state;
  return [
    text('tool.status.user', { name: user.name, email: user.email }),
    account ? text('tool.status.account', { account: account.name }) : text('tool.status.noAccount'),
    text('tool.status.device', { device: device.name, thumbprint: shownThumbprint(thumbprintOf(key)) }),
    text('tool.status.portal', { portal }),
    ...(policy ? [text('tool.status.policy', { version: policy.version, at: dateOf(policy.iat) })] : []),
  ];
}

function dataOf(held: Held, warnings: string[]) {
  const { state, key, policy } = held;
  const { portal, device, lockedSince } = state;
  return {
    portal,
    device: { ...device, thumbprint: thumbprintOf(key) },
    ...whoOf(held),
    lockedSince,
    policy: policy && {
      id: policy.jti,
      kind: policy.kind,
      why: policy.why,
      version: policy.version,
      epoch: policy.epoch,
      country: policy.country,
      refreshedAt: isoOf(policy.iat),
      offlineUntil: policy.offlineUntil === null ? null : isoOf(policy.offlineUntil),
      products: policy.products.map((product) => ({ ...product, until: isoOf(product.until) })),
      administrators: policy.administrators,
    },
    warnings,
  };
}
