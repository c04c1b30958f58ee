import { asksFirst, decideRun, type HeldProduct, type RunAnswer } from '@roster/domain/running';
import { dateOf } from './dates.ts';
import { readHeld, type Held } from './held.ts';
import { Stopped } from './outcome.ts';
import { refreshPolicy } from './policy/refresh.ts';
import { brief } from './portal/portal.ts';
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
  if (offline || !asksFirst(factsOf(tool, first), decide(tool, first, wanted)))
    return allowedOrStop(tool, first, wanted);
  await refreshPolicy(tool, brief).catch(stayWithWhatThereIs);
  return allowedOrStop(tool, await readHeld(tool), wanted);
}

const factsOf = (tool: Tool, { state, policy }: Held) => ({
  now: tool.now(),
  latestSeen: state.latestSeen,
  triedAt: state.triedAt,
  policy: policy ?? nothing,
});

/** Before the first policy, or after one that could not be stored. */
const nothing = { kind: 'policy' as const, why: null, iat: 0, products: [] };

const decide = (tool: Tool, held: Held, wanted: Wanted) => decideRun(factsOf(tool, held), wanted);

function allowedOrStop(tool: Tool, held: Held, wanted: Wanted): Allowed {
  const answer = decide(tool, held, wanted);
  if (!answer.runs) throw stoppedFor(answer, wanted, tool);
  return { held, product: answer.product, feature: answer.feature, until: answer.until };
}

function stoppedFor(answer: Extract<RunAnswer, { runs: false }>, { product, feature }: Wanted, tool: Tool) {
  switch (answer.why) {
    case 'clockSetBack':
      return new Stopped('clockSetBack', { latestSeen: dateOf(answer.latestSeen) });
    case 'notInPolicy':
      return answer.products.length === 0
        ? new Stopped('noProducts', { product })
        : new Stopped('notInPolicy', { product, products: tool.words.list(answer.products) });
    case 'featureMissing':
      return new Stopped('featureMissing', { product: answer.product.name, feature: feature ?? '' });
    case 'ranOut':
      return new Stopped('ranOut', { product: answer.product.name, until: dateOf(answer.product.until) });
    case 'signedOut':
    case 'signInAgain':
    case 'removed':
    case 'denied':
      return new Stopped(answer.why, { product });
  }
}

/** Every no of the portal, and none at all: what is on the machine decides until its date. */
function stayWithWhatThereIs(error: unknown): void {
  if (!(error instanceof Stopped)) throw error;
}
