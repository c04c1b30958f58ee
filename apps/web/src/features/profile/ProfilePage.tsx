import { call } from '../../api/api.ts';
import { getProfile, type Profile } from '@roster/contract/profile';
import {
  Alert,
  Anchor,
  Badge,
  Button,
  Card,
  Group,
  SimpleGrid,
  Skeleton,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { fullName } from '@roster/domain/names';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { IconCheck, IconDownload, IconSettings } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { Page } from '../../shell/Page.tsx';
import { sessionKey, useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { useCountryName } from '../../ui/Country.tsx';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Time } from '../../ui/Time.tsx';
import { useIsOver, whileWaiting } from '../../list/waiting.ts';
import { AskAdministrators } from './AskAdministrators.tsx';
import { JoinAccount } from './JoinAccount.tsx';

/** H1: shows every signed-in user their account and its administrators. */
export function ProfilePage() {
  const t = useText();
  const { pass } = useSession();
  const profile = useQuery({
    queryKey: ['profile'],
    queryFn: ({ signal }) => call(getProfile, {}, signal),
    // P1, H2: what was decided shows by itself to people who wait for it.
    ...whileWaiting('profile', ({ affiliation }: Profile) => affiliation === null),
  });
  useNewAccount(profile.data);
  const isIn = useIsOver(profile.data?.affiliation === null) && profile.data?.affiliation;

  return (
    <Page title={t('profile.title')} actions={<Actions full={!pass} />}>
      {pass && (
        <Text c="dimmed" mb="md">
          {t('profile.pass')}
        </Text>
      )}
      {profile.isPending && <Skeleton height={220} radius="md" />}
      {profile.isError && <ErrorState error={profile.error} onRetry={() => void profile.refetch()} />}
      {profile.data && (
        <Stack>
          {isIn && (
            <Alert color="green" icon={<IconCheck aria-hidden />} role="status">
              {t('profile.joined', { account: isIn.accountName })}
            </Alert>
          )}
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            <PersonCard profile={profile.data} />
            <AccountCard profile={profile.data} />
          </SimpleGrid>
          {profile.data.affiliation && <AdministratorsCard affiliation={profile.data.affiliation} />}
          {profile.data.affiliation && !pass && <AskAdministrators profile={profile.data} />}
        </Stack>
      )}
    </Page>
  );
}

/** The frame shows the account of the session: it is asked for again when the profile names another one. */
function useNewAccount(profile: Profile | undefined) {
  const client = useQueryClient();
  const { account } = useSession();
  const differs = profile !== undefined && (profile.affiliation === null) !== (account === null);
  useEffect(() => {
    if (differs) void client.invalidateQueries({ queryKey: sessionKey });
  }, [client, differs]);
}

function Actions({ full }: { full: boolean }) {
  const t = useText();
  return (
    <Group gap="xs">
      {full && (
        <Button
          component={Link}
          to={paths.ownAccount}
          variant="default"
          leftSection={<IconSettings size={17} aria-hidden />}
        >
          {t('ownAccount.title')}
        </Button>
      )}
      <Button
        component="a"
        href="/api/v1/profile/data"
        download="my-data.json"
        variant="default"
        leftSection={<IconDownload size={17} aria-hidden />}
      >
        {t('profile.download')}
      </Button>
    </Group>
  );
}

function PersonCard({ profile }: { profile: Profile }) {
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

function AccountCard({ profile }: { profile: Profile }) {
  const t = useText();
  const countryName = useCountryName();
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
            [t('users.column.licenses'), affiliation.licenses.join(', ') || '–'],
            [
              t('user.entitlementCountry'),
              affiliation.entitlementCountry ? countryName(affiliation.entitlementCountry) : '–',
            ],
          ]}
        />
      ) : (
        <JoinAccount profile={profile} />
      )}
    </Card>
  );
}

function AdministratorsCard({ affiliation }: { affiliation: NonNullable<Profile['affiliation']> }) {
  const t = useText();
  return (
    <Card withBorder padding="lg" id="administrators">
      <Title order={2} fz="lg" mb={4}>
        {t('profile.administrators.title')}
      </Title>
      <Text c="dimmed" fz="sm" mb="md">
        {affiliation.administrators.length > 0
          ? t('profile.administrators.text')
          : t('profile.administrators.none', { account: affiliation.accountName })}
      </Text>
      {affiliation.administrators.length === 0 && (
        <Button
          component={Link}
          to={paths.newServiceRequestAbout({ category: 'noAdministrator', subject: affiliation.accountName })}
          mb="md"
        >
          {t('support.ask')}
        </Button>
      )}
      <Stack gap="sm">
        {affiliation.administrators.map(({ id, name, email, role }) => (
          <Group key={id} justify="space-between" gap="xs">
            <div>
              <Text fw={500}>{name}</Text>
              <Anchor href={`mailto:${email}`} fz="sm">
                {email}
              </Anchor>
            </div>
            <Badge variant="light" color="gray" tt="none">
              {t(`roles.${role}`)}
            </Badge>
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
