import { Text } from '@mantine/core';
import type { Entitlement } from '@roster/domain/countries';
import { useText } from '../words/text.ts';
import { useCountryName } from './Country.tsx';

/** E2 in words: where entitlements are looked up, why there, and a warning if the account owns none there. */
export function EntitlementCountry({ entitlement, own }: { entitlement: Entitlement; own: string | null }) {
  const t = useText();
  const countryName = useCountryName();
  const country = countryName(entitlement.country);
  const unused = entitlement.by === 'main' && own !== null && own !== entitlement.country;
  return (
    <>
      {unused
        ? t('entitlement.mainInstead', { country, own: countryName(own) })
        : t(`entitlement.${entitlement.by}`, { country })}
      {!entitlement.entitled && (
        <Text fz="sm" c="var(--roster-invited)">
          {t('entitlement.none', { country })}
        </Text>
      )}
    </>
  );
}
