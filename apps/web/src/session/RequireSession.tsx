import { Center, Loader } from '@mantine/core';
import { ProblemError } from '@roster/contract/machinery/client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { belongTo, compareIdentity, isForeign } from './identity.ts';
import { paths } from '../paths.ts';
import { ErrorState } from '../failures/ErrorState.tsx';
import { useLanguage } from '../words/LanguageProvider.tsx';
import { OtherIdentityDialog } from './OtherIdentityDialog.tsx';
import { ProofDialog } from './ProofDialog.tsx';
import { SignInAgainDialog } from './SignInAgainDialog.tsx';
import { SessionContext, sessionKey, useSessionQuery } from './session.ts';
import { useText } from '../words/text.ts';

/** Admits signed-in users; sends others to sign-in and brings them back afterwards. */
export function RequireSession({ children }: { children: ReactNode }) {
  const session = useSessionQuery();
  const location = useLocation();
  const t = useText();
  useLanguageOfUser(session.data?.user.language);
  useEndOnRefusal();

  if (session.isPending) {
    return (
      <Center h="100vh">
        <Loader aria-label={t('common.loading')} />
      </Center>
    );
  }
  // A look that failed later takes nothing away: what is shown stays, and what was typed with it.
  if (session.data === undefined)
    return <ErrorState error={session.error} onRetry={() => void session.refetch()} />;
  if (!session.data) {
    const back = `${location.pathname}${location.search}`;
    return <Navigate to={paths.signIn} state={{ back }} replace />;
  }
  return (
    <SessionContext value={session.data}>
      {children}
      <SignInAgainDialog />
      <ProofDialog />
      <OtherIdentityDialog />
    </SessionContext>
  );
}

function useLanguageOfUser(language: 'en' | 'es' | 'de' | undefined) {
  const { choose } = useLanguage();
  useEffect(() => {
    if (language) choose(language);
  }, [language, choose]);
}

/** Any response "not signed in" means that the session has ended: locked, signed out elsewhere, expired. */
function useEndOnRefusal() {
  const client = useQueryClient();
  useEffect(() => {
    const end = (error: unknown) => {
      if (error instanceof ProblemError && error.problem.code === 'session.required' && !isForeign()) {
        sessionStorage.setItem('roster-session-ended', 'yes');
        belongTo(null);
        client.setQueryData(sessionKey, null);
      }
      if (error instanceof ProblemError && error.problem.code === 'session.otherIdentity')
        void compareIdentity();
    };
    const stopQueries = client.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') end(event.action.error);
    });
    const stopMutations = client.getMutationCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') end(event.action.error);
    });
    return () => {
      stopQueries();
      stopMutations();
    };
  }, [client]);
}
