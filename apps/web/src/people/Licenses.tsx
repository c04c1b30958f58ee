import type { License } from '@roster/contract/machinery/primitives';
import { countsAsLicense } from '@roster/domain/seats';
import { IconClockHour4, IconClockX } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { Sign } from '../list/Sign.tsx';
import { licenseText, licensesText } from '../words/license-text.ts';
import { useText } from '../words/text.ts';

/**
 * The licenses that a user holds, among other facts: those that give nothing have a line of their own, a sign, and say since
 * when, or until when.
 */
export function Licenses({ licenses }: { licenses: readonly License[] }) {
  const say = { t: useText(), intl: useIntl() };
  const counting = licenses.filter(countsAsLicense);
  const useless = licenses.filter((license) => !countsAsLicense(license));
  if (licenses.length === 0) return '–';
  return (
    <>
      {licensesText(counting, say)}
      {useless.map((license) => (
        <div key={license.product}>
          <Sign icon={license.term === 'ended' ? IconClockX : IconClockHour4} tone="wait">
            {licenseText(license, say)}
          </Sign>
        </div>
      ))}
    </>
  );
}
