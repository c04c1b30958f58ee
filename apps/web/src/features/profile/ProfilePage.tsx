import { Alert, Button, Group, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core';
import type { Access } from '@roster/domain/entitlements';
import { IconCheck, IconDownload, IconSettings } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { Page } from '../../shell/Page.tsx';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { useIsOver } from '../../list/waiting.ts';
import { OwnAccessPanel } from '../../people/AccessPanel.tsx';
import { DevicesCard } from '../devices/index.ts';
import { AskAdministrators } from './AskAdministrators.tsx';
import { AccountCard, AdministratorsCard, PersonCard } from './ProfileCards.tsx';
import { LicenseGivers } from './LicenseGivers.tsx';
import { useWaitingProfile } from './profile.queries.ts';
import { useNewAccount } from './use-new-account.ts';

/** H1: shows every signed-in user their account and its administrators. */
export function ProfilePage() {
  const t = useText();
  const { pass } = useSession();
  const profile = useWaitingProfile();
  useNewAccount(profile.data);
  const isIn = useIsOver(profile.data?.affiliation === null) && profile.data?.affiliation;

  return (
    <Page record title={t('profile.title')} actions={<Actions full={!pass} />}>
      {pass && (
        <Text c="dimmed" mb="md">
          {t(profile.data?.affiliation ? 'profile.pass.member' : 'profile.pass')}
        </Text>
      )}
      {profile.isPending && <Skeleton height={220} radius="md" />}
      {profile.isLoadingError && <ErrorState error={profile.error} onRetry={() => void profile.refetch()} />}
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
          <OwnAccessPanel
            mendOf={(access) =>
              needsLicense(access) && <LicenseGivers givers={profile.data.affiliation?.licenseGivers ?? []} />
            }
          />
          {profile.data.affiliation && (
            <AdministratorsCard affiliation={profile.data.affiliation} self={profile.data.email} />
          )}
          {!pass && <DevicesCard />}
          {!pass && <AskAdministrators profile={profile.data} />}
        </Stack>
      )}
    </Page>
  );
}

const needsLicense = (access: Access) =>
  !access.runs && (access.why === 'noSeat' || access.why === 'seatElsewhere');

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
