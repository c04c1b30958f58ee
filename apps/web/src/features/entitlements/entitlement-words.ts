import type { AccountEntitlement } from '@roster/contract/entitlements';
import type { Say } from '../../list/list-description.ts';

export const dayText = (day: string, { intl }: Say) =>
  intl.formatDate(`${day}T12:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' });

/** "until December 31, 2026" */
export function termText({ term, startsOn, endsOn }: AccountEntitlement, say: Say): string {
  const { t } = say;
  if (term === 'coming') return t('entitlement.term.coming', { date: dayText(startsOn, say) });
  if (endsOn === null) return t('entitlement.term.endless');
  return t(`entitlement.term.${term}`, { date: dayText(endsOn, say) });
}

/** "7 of 10 assigned · 3 free · 2 users not found" */
export function licensesText({ seats }: AccountEntitlement, { t }: Say): string {
  if (!seats) return t('entitlement.everyone');
  const { bought, assigned, lost } = seats;
  const taken = assigned + lost;
  const usage = t('entitlement.usage', { taken, bought, free: bought - taken });
  return lost > 0 ? `${usage} · ${t('entitlement.lost', { count: lost })}` : usage;
}
