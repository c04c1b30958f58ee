import type { Profile } from '@roster/contract/profile';
import { useEffect } from 'react';
import { useLookAtSession, useSession } from '../../session/session.ts';

/** The frame shows the account of the session: it is asked for again when the profile names another one. */
export function useNewAccount(profile: Profile | undefined) {
  const look = useLookAtSession();
  const { account } = useSession();
  const differs = profile !== undefined && (profile.affiliation === null) !== (account === null);
  useEffect(() => {
    if (differs) void look();
  }, [look, differs]);
}
