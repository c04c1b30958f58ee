import { Alert, Anchor, Card, Group, Text, Title } from '@mantine/core';
import type { EntitlementInUse } from '@roster/contract/entitlements';
import { countriesNotListed } from '@roster/domain/countries';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useMay, useSession } from '../../session/session.ts';
import { useCountryName } from '../../ui/Country.tsx';
import { useText } from '../../words/text.ts';

/** E2: in which country the products of each user are looked up, by the settings of the account, and who is in none of them. */
export function CountryRules({ bought }: { bought: readonly EntitlementInUse[] }) {
  const t = useText();
  const intl = useIntl();
  const countryName = useCountryName();
  const readsSettings = useMay('account.read');
  const { account } = useSession();
  if (!account) return null;
  const listOf = (countries: readonly string[]) =>
    intl.formatList(countries.map(countryName), { type: 'conjunction' });
  const main = countryName(account.mainCountry);
  const unlisted = countriesNotListed(bought, account.entitledCountries);
  return (
    <Card withBorder padding="md" mt="lg" component="section">
      <Title order={2} fz="md" mb="xs">
        {t('entitlements.countryRules')}
      </Title>
      <Text fz="sm">
        {t('entitlements.countryRulesText', { countries: listOf(account.entitledCountries), main })}
      </Text>
      {unlisted.length > 0 && (
        <Alert color="yellow" role="status" mt="sm">
          {t('entitlements.unlisted', { countries: listOf(unlisted), main })}
        </Alert>
      )}
      <Group gap="md" mt="sm">
        <Anchor component={Link} to={paths.usersWith({ mismatch: 'true' })} fz="sm">
          {t('entitlements.usersElsewhere')}
        </Anchor>
        {readsSettings && (
          <Anchor component={Link} to={paths.settings} fz="sm">
            {t('settings.title')}
          </Anchor>
        )}
      </Group>
    </Card>
  );
}
