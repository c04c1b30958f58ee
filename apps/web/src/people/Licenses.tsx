import type { License } from '@roster/contract/machinery/primitives';
import { countsAsLicense } from '@roster/domain/seats';
import { IconClockHour4, IconClockX } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useIntl } from 'react-intl';
import { Sign } from '../list/Sign.tsx';
import { licenseText } from '../words/license-text.ts';
import { useText } from '../words/text.ts';

/** The licenses that a user holds, among other facts: those that give nothing have a sign and say since when, or until when. */
export function Licenses({ licenses }: { licenses: readonly License[] }) {
  const say = { t: useText(), intl: useIntl() };
  if (licenses.length === 0) return '–';
  return licenses.map((license, nth) => (
    <Fragment key={license.product}>
      {nth > 0 && ', '}
      {countsAsLicense(license) ? (
        licenseText(license, say)
      ) : (
        <Sign icon={license.term === 'ended' ? IconClockX : IconClockHour4} tone="wait">
          {licenseText(license, say)}
        </Sign>
      )}
    </Fragment>
  ));
}
