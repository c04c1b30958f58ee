import type { AccountEntitlement, EntitlementInUse } from '@roster/contract/entitlements';
import { freeOf, type SeatUse } from '@roster/domain/seats';
import type { Say } from '../../list/list-description.ts';
import { dayText } from '../../words/day-name.ts';

/** "until December 31, 2026" */
export function termText({ term, startsOn, endsOn }: AccountEntitlement, say: Say): string {
  const { t } = say;
  if (term === 'coming') return t('entitlement.term.coming', { date: dayText(say.intl, startsOn) });
  if (endsOn === null) return t('entitlement.term.endless');
  return t(`entitlement.term.${term}`, { date: dayText(say.intl, endsOn) });
}

/** A figure, and the filters that find what it counts. */
export type Figure = { text: string; found: Record<string, string> };

/** "7 of 10 assigned", "3 free", "2 users not found" */
export function licenseFigures({ seats }: AccountEntitlement, { t }: Pick<Say, 't'>): Figure[] {
  if (!seats) return [];
  const { bought, assigned, lost } = seats;
  const figures = [
    {
      text: t('entitlement.assigned', { taken: assigned + lost, bought }),
      found: { state: 'assigned,lost' },
    },
    { text: t('entitlement.free', { free: freeOf(seats) }), found: { state: 'free' } },
    { text: t('entitlement.lost', { count: lost }), found: { state: 'lost' } },
  ];
  return lost > 0 ? figures : figures.slice(0, 2);
}

/** "7 of 10 assigned · 3 free · 2 users not found" */
export const licensesText = (entitlement: AccountEntitlement, say: Pick<Say, 't'>): string =>
  entitlement.seats ? joined(licenseFigures(entitlement, say)) : say.t('entitlement.everyone');

/** "4 in 30 days", "1 never" */
export function figuresOfUse(
  { use: { inLast30Days, never } }: EntitlementInUse,
  { t }: Pick<Say, 't'>,
): Figure[] {
  const lately = { text: t('entitlement.inLast30Days', { count: inLast30Days }) };
  if (never === null) return [{ ...lately, found: { period: 'last30Days' } }];
  return [
    { ...lately, found: { used: 'inLast30Days' satisfies SeatUse } },
    { text: t('entitlement.neverUsed', { count: never }), found: { used: 'never' satisfies SeatUse } },
  ];
}

export const joined = (figures: readonly Figure[]): string => figures.map(({ text }) => text).join(' · ');
