import { Alert } from '@mantine/core';
import type { assignSeats } from '@roster/contract/seats';
import type { Response } from '@roster/contract/machinery/endpoint';
import { useIntl } from 'react-intl';
import { useCountryName } from '../../ui/Country.tsx';
import { useText } from '../../words/text.ts';

type Props = {
  effects: NonNullable<Response<typeof assignSeats>['effects']>;
  /** Of the license. */
  country: string;
};

const shown = 10;

/** E2: names the users the license would be of no use to. A warning, not a refusal. */
export function OtherCountryNotice({ effects, country }: Props) {
  const t = useText();
  const intl = useIntl();
  const countryName = useCountryName();
  const others = effects.filter(({ otherCountry }) => otherCountry !== null);
  if (others.length === 0) return null;
  const names = others
    .slice(0, shown)
    .map(({ name, otherCountry }) => `${name} (${countryName(otherCountry ?? '')})`);
  return (
    <Alert color="yellow">
      {t('seats.assignOther', { count: others.length, country: countryName(country) })}{' '}
      {intl.formatList(names, { type: 'unit' })}
      {others.length > shown && ` ${t('users.andMore', { count: others.length - shown })}`}
    </Alert>
  );
}
