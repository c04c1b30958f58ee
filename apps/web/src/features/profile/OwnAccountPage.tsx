import { SimpleGrid, Skeleton, Stack } from '@mantine/core';
import { paths } from '../../paths.ts';
import { Page } from '../../shell/Page.tsx';
import { useText } from '../../words/text.ts';
import { BackLink } from '../../shell/BackLink.tsx';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { EmailCard } from './EmailCard.tsx';
import { KeysCard } from './KeysCard.tsx';
import { PasswordCard } from './PasswordCard.tsx';
import { PersonForm } from './PersonForm.tsx';
import { useProfile } from './profile.queries.ts';
import { SessionsCard, SignInsCard } from './SessionsCards.tsx';

/** H3: one's own settings and sessions. */
export function Component() {
  const t = useText();
  const profile = useProfile();
  return (
    <>
      <BackLink to={paths.profile}>{t('profile.title')}</BackLink>
      <Page title={t('ownAccount.title')}>
        {profile.isPending && <Skeleton height={300} radius="md" />}
        {profile.isLoadingError && (
          <ErrorState error={profile.error} onRetry={() => void profile.refetch()} />
        )}
        {profile.data && (
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            <Stack>
              <PersonForm profile={profile.data} />
              <KeysCard />
              <SessionsCard />
            </Stack>
            <Stack>
              {!profile.data.federated && (
                <>
                  <PasswordCard profile={profile.data} />
                  <EmailCard profile={profile.data} />
                </>
              )}
              <SignInsCard />
            </Stack>
          </SimpleGrid>
        )}
      </Page>
    </>
  );
}
