import {
  Anchor,
  Badge,
  Card,
  Checkbox,
  Group,
  SimpleGrid,
  Skeleton,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import type { Profile } from '@roster/contract/profile';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api.ts';
import { Page } from '../../shell/Page.tsx';
import { useText } from '../../shell/text.ts';
import { useSingleKeys } from '../../shell/use-single-keys.ts';
import { useCountryName } from '../../ui/Country.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Time } from '../../ui/Time.tsx';

/** H1: everybody who is signed in sees which account they belong to and who its administrators are. */
export function ProfilePage() {
  const t = useText();
  const profile = useQuery({ queryKey: ['profile'], queryFn: ({ signal }) => api.profile.get({}, signal) });

  return (
    <Page title={t('profile.title')}>
      {profile.isPending && <Skeleton height={220} radius="md" />}
      {profile.isError && <ErrorState onRetry={() => void profile.refetch()} />}
      {profile.data && (
        <Stack>
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            <PersonCard profile={profile.data} />
            <AccountCard profile={profile.data} />
          </SimpleGrid>
          {profile.data.affiliation && <AdministratorsCard affiliation={profile.data.affiliation} />}
          <KeysCard />
        </Stack>
      )}
    </Page>
  );
}

function KeysCard() {
  const t = useText();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  return (
    <Card withBorder padding="lg">
      <Title order={2} fz="lg" mb="md">
        {t('keys.title')}
      </Title>
      <Checkbox
        label={t('keys.singleKeys')}
        description={t('keys.singleKeysHint')}
        checked={singleKeys}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
      />
    </Card>
  );
}

function PersonCard({ profile }: { profile: Profile }) {
  const t = useText();
  const countryName = useCountryName();
  return (
    <Card withBorder padding="lg">
      <Title order={2} fz="lg" mb="md">
        {`${profile.firstName} ${profile.lastName}`}
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
            [t('users.column.roles'), affiliation.roles.map((role) => t(`roles.${role}`)).join(', ') || '–'],
            [t('users.column.groups'), affiliation.groups.join(', ') || '–'],
            [t('users.column.licenses'), affiliation.licenses.join(', ') || '–'],
          ]}
        />
      ) : (
        <Text>{t('profile.notAffiliated.text', { email: profile.email })}</Text>
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
