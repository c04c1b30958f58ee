import type { License } from '@roster/contract/machinery/primitives';
import { countsAsLicense } from '@roster/domain/seats';
import type { Say } from '../list/list-description.ts';
import { dayText } from './day-name.ts';

/** E3: "Structural Suite, Survey Field (term ended on November 1, 2026)": what gives its holder nothing is named as that. */
export const licensesText = (licenses: readonly License[], say: Say): string =>
  licenses.map((license) => licenseText(license, say)).join(', ');

export function licenseText({ product, term, startsOn, endsOn }: License, { t, intl }: Say): string {
  if (countsAsLicense({ term })) return product;
  return term === 'ended'
    ? t('users.license.ended', { product, date: dayText(intl, endsOn ?? startsOn) })
    : t('users.license.coming', { product, date: dayText(intl, startsOn) });
}
