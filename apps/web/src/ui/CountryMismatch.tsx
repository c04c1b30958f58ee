import { Alert } from '@mantine/core';
import { isCountryMismatch } from '@roster/domain/countries';
import { useSession } from '../session/session.ts';
import { useText } from '../words/text.ts';
import { useCountryName } from './Country.tsx';

type Props = {
  /** Null or empty where none is chosen. */
  entitlementCountry: string | null | undefined;
  country: string | null | undefined;
  /** Says what can be done about it here. */
  words?: 'country.mismatch' | 'add.mismatch';
};

/** E2: a warning, not a refusal, where the account owns no entitlements for the country that counts. */
export function CountryMismatch({ words = 'country.mismatch', ...user }: Props) {
  const t = useText();
  const { account } = useSession();
  const countryName = useCountryName();
  const entitlementCountry = user.entitlementCountry || null;
  const country = user.country || null;
  const counting = entitlementCountry ?? country;
  if (counting === null) return null;
  if (!isCountryMismatch({ entitlementCountry, country }, account?.entitledCountries ?? [])) return null;
  return (
    <Alert color="yellow" role="status">
      {t(words, { country: countryName(counting) })}
    </Alert>
  );
}
