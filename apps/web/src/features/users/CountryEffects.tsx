import { Alert, List, Stack, Text } from '@mantine/core';
import type { changeEntitlementCountry } from '@roster/contract/edits';
import type { Response } from '@roster/contract/machinery/endpoint';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useSession } from '../../session/session.ts';
import { useCountryName } from '../../ui/Country.tsx';
import { useText } from '../../words/text.ts';

export type CountryEffect = NonNullable<Response<typeof changeEntitlementCountry>['effects']>[number];
type Props = { effects: readonly CountryEffect[]; wanted: string | null; children?: ReactNode };

const shown = 10;

/** Where the entitlements of each user are looked up before and after, with the warning where there are none. */
export function CountryEffects({ effects, wanted, children }: Props) {
  const t = useText();
  const intl = useIntl();
  const countryName = useCountryName();
  const { account } = useSession();
  if (effects.length === 0) return null;
  const mismatches = effects.flatMap(({ mismatch }) => mismatch ?? []);
  const countries = intl.formatList([...new Set(mismatches)].map(countryName).sort());
  return (
    <Stack gap="xs" role="status">
      {/* E2: a warning, not a refusal. */}
      {mismatches.length > 0 && (
        <Alert color="yellow">
          {wanted === null
            ? t('changeCountry.mismatchOwn', {
                countries,
                count: mismatches.length,
                main: countryName(account?.mainCountry ?? ''),
              })
            : t('changeCountry.mismatch', { countries, count: mismatches.length })}
        </Alert>
      )}
      <List fz="sm">
        {effects.slice(0, shown).map(({ id, name, before, after }) => (
          <List.Item key={id}>
            {t(before.country === after.country ? 'changeCountry.same' : 'changeCountry.step', {
              name,
              before: countryName(before.country),
              after: countryName(after.country),
            })}
          </List.Item>
        ))}
      </List>
      {effects.length > shown && <Text fz="sm">{t('users.andMore', { count: effects.length - shown })}</Text>}
      {children}
    </Stack>
  );
}
