import type { IntlShape } from 'react-intl';

/** "42 min" or "12.5 hr". */
export function durationText(seconds: number, intl: IntlShape): string {
  const unit = { style: 'unit', unitDisplay: 'short' } as const;
  if (seconds < 3_600)
    return intl.formatNumber(Math.round(seconds / 60), { ...unit, unit: 'minute', maximumFractionDigits: 0 });
  return intl.formatNumber(seconds / 3_600, {
    ...unit,
    unit: 'hour',
    maximumFractionDigits: seconds < 360_000 ? 1 : 0,
  });
}
