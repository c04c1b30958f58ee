import { SimpleGrid, Skeleton, Stack } from '@mantine/core';
import { downloadRoles } from '@roster/domain/downloads';
import { lazy, Suspense } from 'react';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { AccountCard, AdministratorsCard, AskAdministrators, useProfile } from '../profile/index.ts';

// Asked for when the page can be used already.
const NewestDownloads = lazy(() => import('./NewestDownloads.tsx'));

/** For a member: who can help, their account, and what they have asked for. */
export function MemberHome() {
  const profile = useProfile();
  if (profile.isPending) return <Skeleton height={220} radius="md" mb="lg" />;
  if (profile.isLoadingError)
    return <ErrorState error={profile.error} onRetry={() => void profile.refetch()} />;
  const { affiliation } = profile.data;
  const opensFiles = downloadRoles.some((role) => affiliation?.roles.includes(role));
  return (
    <Stack mb="xl">
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        {affiliation && <AdministratorsCard affiliation={affiliation} self={profile.data.email} />}
        <AccountCard profile={profile.data} />
      </SimpleGrid>
      {opensFiles && (
        <Suspense fallback={<Skeleton height={160} radius="md" />}>
          <NewestDownloads />
        </Suspense>
      )}
      <AskAdministrators profile={profile.data} />
    </Stack>
  );
}
