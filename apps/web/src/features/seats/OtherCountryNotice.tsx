import { Alert } from '@mantine/core';
import type { assignSeats } from '@roster/contract/seats';
import type { Response } from '@roster/contract/machinery/endpoint';
import { useCountryName } from '../../ui/Country.tsx';
import { useText } from '../../words/text.ts';
import { useNamedCountries } from './use-named-countries.ts';

type Props = {
  effects: NonNullable<Response<typeof assignSeats>['effects']>;
  /** Of the license. */
  country: string;
};

/** E2: names the users the license would be of no use to. A warning, not a refusal. */
export function OtherCountryNotice({ effects, country }: Props) {
  const t = useText();
  const countryName = useCountryName();
  const named = useNamedCountries();
  const others = effects.flatMap(({ name, otherCountry }) =>
    otherCountry === null ? [] : { name, country: otherCountry },
  );
  if (others.length === 0) return null;
  return (
    <Alert color="yellow">
      {t('seats.assignOther', { count: others.length, country: countryName(country) })} {named(others)}
    </Alert>
  );
}
