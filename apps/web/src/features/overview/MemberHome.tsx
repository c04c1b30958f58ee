import { SimpleGrid, Skeleton, Stack } from '@mantine/core';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { AccountCard, AdministratorsCard, AskAdministrators, useProfile } from '../profile/index.ts';

/** For a member: who can help, their account, and what they have asked for. */
export function MemberHome() {
  const profile = useProfile();
  if (profile.isPending) return <Skeleton height={220} radius="md" mb="lg" />;
  if (profile.isLoadingError)
    return <ErrorState error={profile.error} onRetry={() => void profile.refetch()} />;
  const { affiliation } = profile.data;
  return (
    <Stack mb="xl">
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        {affiliation && <AdministratorsCard affiliation={affiliation} self={profile.data.email} />}
        <AccountCard profile={profile.data} />
      </SimpleGrid>
      <AskAdministrators profile={profile.data} />
    </Stack>
  );
}
