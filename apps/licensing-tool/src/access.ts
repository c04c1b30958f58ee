import { asksFirst, decideRun, type HeldProduct, type RunAnswer } from '@roster/domain/running';
import { dateOf } from './dates.ts';
import { readHeld, readStored, type Held } from './held.ts';
import { Stopped } from './outcome.ts';
import { clockAheadStop, lockedStop } from './no.ts';
import { refreshIfNeeded } from './policy/refresh.ts';
import type { Tool } from './tool.ts';

export type Wanted = { product: string; feature: string | null };

/** What may run, with what the machine has. */
export type Allowed = { held: Held; product: HeldProduct; feature: string | null; until: number };

/**
 * E4: decides by what is on the machine. Once a day, and before it says no, the portal is asked for something newer; one
 * that is away changes nothing.
 */
export async function requireAccess(tool: Tool, wanted: Wanted, offline: boolean): Promise<Allowed> {
  const first = await readHeld(tool);
  if (offline || !isAsked(tool, first, wanted)) return allowedOrStop(tool, first, wanted);
  const no = await refreshIfNeeded(tool, () => isAsked(tool, readStored(tool), wanted)).then(
    nothingSaid,
    noOf,
  );
  const held = await readHeld(tool);
  const answer = decide(tool, held, wanted);
  // That the sign-in was used twice is why nothing new comes, now or later.
  if (!answer.runs && no?.reason === 'tokenReused') throw no;
  return allowedOrStop(tool, held, wanted);
}

const isAsked = (tool: Tool, held: Held, wanted: Wanted) =>
  asksFirst(factsOf(tool, held), decide(tool, held, wanted));

const factsOf = (tool: Tool, { state, policy }: Held) => ({
  now: tool.now(),
  latestSeen: state.latestSeen,
  triedAt: state.triedAt,
  policy: policy ?? nothing,
  locked: state.lockedSince !== null,
  clock: state.clock,
});

/** Before the first policy, or after one that could not be stored. */
const nothing = { kind: 'policy' as const, why: null, iat: 0, products: [] };

const decide = (tool: Tool, held: Held, wanted: Wanted) => decideRun(factsOf(tool, held), wanted);

function allowedOrStop(tool: Tool, held: Held, wanted: Wanted): Allowed {
  const answer = decide(tool, held, wanted);
  if (!answer.runs) throw stoppedFor(answer, wanted, tool, held);
  return { held, product: answer.product, feature: answer.feature, until: answer.until };
}

function stoppedFor(
  answer: Extract<RunAnswer, { runs: false }>,
  { product, feature }: Wanted,
  tool: Tool,
  held: Held,
) {
  const ranOutOrSignedOut = answer.why === 'ranOut' || answer.why === 'signedOut';
  if (ranOutOrSignedOut && held.state.ended === 'tokenReused') return new Stopped('tokenReused');
  switch (answer.why) {
    case 'clockSetBack':
      return new Stopped('clockSetBack', { latestSeen: dateOf(answer.latestSeen) });
    case 'clockAhead':
      return clockAheadStop(answer.ahead);
    case 'notInPolicy':
      return answer.products.length === 0
        ? new Stopped('noProducts', { product })
        : new Stopped('notInPolicy', { product, products: tool.words.list(answer.products) });
    case 'featureMissing':
      return new Stopped('featureMissing', { product: answer.product.name, feature: feature ?? '' });
    case 'ranOut':
      return new Stopped('ranOut', { product: answer.product.name, until: dateOf(answer.product.until) });
    case 'locked':
      return lockedStop(tool, held);
    case 'noLonger':
    case 'signedOut':
    case 'signInAgain':
    case 'removed':
    case 'denied':
      return new Stopped(answer.why, { product });
  }
}

/** Every no of the portal, and no answer at all: what is on the machine decides until its date. */
function noOf(error: unknown): Stopped {
  if (!(error instanceof Stopped)) throw error;
  return error;
}

const nothingSaid = () => null;
