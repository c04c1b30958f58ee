import type { Profile } from '@roster/contract/profile';
import { Anchor, Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { fullName } from '@roster/domain/names';
import { Link } from 'react-router';
import { Licenses } from '../../people/Licenses.tsx';
import { paths } from '../../paths.ts';
import { Person } from '../../people/Person.tsx';
import { useScrollHere } from '../../shell/use-scroll-here.ts';
import { useText } from '../../words/text.ts';
import { useCountryName } from '../../ui/Country.tsx';
import { EntitlementCountry } from '../../ui/EntitlementCountry.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Time } from '../../ui/Time.tsx';
import { JoinAccount } from './JoinAccount.tsx';

export function PersonCard({ profile }: { profile: Profile }) {
  const t = useText();
  const countryName = useCountryName();
  return (
    <Card withBorder padding="lg">
      <Title order={2} fz="lg" mb="md">
        {fullName(profile)}
      </Title>
      <Facts
        facts={[
          [t('users.column.email'), profile.email],
          [t('users.column.country'), profile.country ? countryName(profile.country) : '–'],
        ]}
      />
    </Card>
  );
}

export function AccountCard({ profile }: { profile: Profile }) {
  const t = useText();
  const { affiliation } = profile;
  return (
    <Card withBorder padding="lg">
      <Title order={2} fz="lg" mb="md">
        {affiliation?.accountName ?? t('profile.notAffiliated.title')}
      </Title>
      {affiliation ? (
        <Facts
          facts={[
            [t('profile.accountNumber'), affiliation.accountNumber],
            [t('users.column.joinedAt'), <Time key="joined" at={affiliation.joinedAt} />],
            [t('users.column.source'), t(`users.source.${affiliation.source as 'manual'}`)],
            [t('users.column.roles'), affiliation.roles.map((role) => t(`roles.${role}`)).join(', ') || '–'],
            [t('users.column.groups'), affiliation.groups.join(', ') || '–'],
            [t('users.column.licenses'), <Licenses key="licenses" licenses={affiliation.licenses} />],
            [
              t('user.entitlementCountry'),
              <EntitlementCountry
                key="entitlement"
                entitlement={affiliation.entitlement}
                own={profile.country}
              />,
            ],
          ]}
        />
      ) : (
        <JoinAccount profile={profile} />
      )}
    </Card>
  );
}

type AdministratorsProps = { affiliation: NonNullable<Profile['affiliation']>; self: string };

/** The administrators who can help, without the reader, and who else can give a license. */
export function AdministratorsCard({ affiliation, self }: AdministratorsProps) {
  const t = useText();
  const card = useScrollHere('#administrators', true);
  const others = affiliation.administrators.filter(({ email }) => email !== self);
  const managers = affiliation.licenseGivers.filter(({ role }) => role === 'licenseManager');
  const isOnly = others.length === 0 && affiliation.administrators.length > 0;
  return (
    <Card withBorder padding="lg" id="administrators" ref={card}>
      <Title order={2} fz="lg" mb={4}>
        {t('profile.administrators.title')}
      </Title>
      <Text c="dimmed" fz="sm" mb="md">
        {others.length > 0
          ? t('profile.administrators.text')
          : t(isOnly ? 'profile.administrators.onlyYou' : 'profile.administrators.none', {
              account: affiliation.accountName,
            })}
      </Text>
      {isOnly && (
        <Button component={Link} to={paths.newServiceRequest} variant="default" mb="md">
          {t('support.ask')}
        </Button>
      )}
      {affiliation.administrators.length === 0 && (
        <Button
          component={Link}
          to={paths.newServiceRequestAbout({ category: 'noAdministrator', subject: affiliation.accountName })}
          mb="md"
        >
          {t('support.ask')}
        </Button>
      )}
      <Helpers helpers={others} />
      {managers.length > 0 && (
        <>
          <Text c="dimmed" fz="sm" my="md">
            {t('profile.licenseManagers')}
          </Text>
          <Helpers helpers={managers} />
        </>
      )}
    </Card>
  );
}

function Helpers({ helpers }: { helpers: AdministratorsProps['affiliation']['licenseGivers'] }) {
  const t = useText();
  return (
    <Stack gap="sm">
      {helpers.map(({ id, name, email, role }) => (
        <div key={id}>
          <Group gap="xs">
            <Text fw={500} component="div">
              <Person person={{ id, name }} />
            </Text>
            <Badge variant="light" color="gray" tt="none">
              {t(`roles.${role}`)}
            </Badge>
          </Group>
          <Anchor href={`mailto:${email}`} fz="sm">
            {email}
          </Anchor>
        </div>
      ))}
    </Stack>
  );
}
