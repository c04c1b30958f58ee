import type { UsageRefusal } from '@roster/domain/usage';
import type { ToolWords } from '@roster/i18n/licensing-tool';
import type { Held } from '../held.ts';
import type { Words } from '../words.ts';
import type { RefusedUse } from './send.ts';

/** Why the portal did not count a use. */
const whys: Record<UsageRefusal, keyof ToolWords> = {
  'usage.policyUnknown': 'tool.usage.refused.policyUnknown',
  'usage.productNotInPolicy': 'tool.usage.refused.productNotInPolicy',
  'usage.inTheFuture': 'tool.usage.refused.inTheFuture',
  'usage.tooOld': 'tool.usage.refused.tooOld',
  'usage.endsBeforeItStarts': 'tool.usage.refused.endsBeforeItStarts',
};

/** A sentence for a use that the portal did not count: which, why, and what helps. */
export function refusedLine(
  { text }: Words,
  { policy }: Pick<Held, 'policy'>,
  { event, code, isKept }: RefusedUse,
): string {
  const product = policy?.products.find(({ id }) => id === event.productId)?.name ?? event.productId;
  const at = new Date(event.startedAt);
  if (isKept) return text('tool.usage.refused.later', { product, at });
  // A newer portal may have other reasons.
  const why = (whys as Partial<Record<string, keyof ToolWords>>)[code] ?? 'tool.usage.refused.unknown';
  return `${text('tool.usage.refused', { product, at })} ${text(why, { code })}`;
}

/** The same for scripts. */
export const refusedData = (refused: readonly RefusedUse[]) =>
  refused.map(({ event, code, isKept }) => ({ ...event, code, kept: isKept }));
