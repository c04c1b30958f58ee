import { Alert } from '@mantine/core';
import type { assignSeats } from '@roster/contract/seats';
import type { Response } from '@roster/contract/machinery/endpoint';
import { useText } from '../../words/text.ts';
import { useNamedCountries } from './use-named-countries.ts';

type Props = { effects: NonNullable<Response<typeof assignSeats>['effects']> };

/** E2, E3: names the users whose license of the product is for another country and goes back in the same step. */
export function ReturnedNotice({ effects }: Props) {
  const t = useText();
  const named = useNamedCountries();
  const returning = effects.flatMap(({ name, returns }) =>
    returns === null ? [] : { name, country: returns },
  );
  if (returning.length === 0) return null;
  return (
    <Alert color="blue" variant="light">
      {t('seats.assignReturns', { count: returning.length })} {named(returning)}
    </Alert>
  );
}
