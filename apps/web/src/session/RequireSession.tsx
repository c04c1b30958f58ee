import { Center, Loader } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { paths } from '../paths.ts';
import { ErrorState } from '../failures/ErrorState.tsx';
import { useLanguage } from '../words/LanguageProvider.tsx';
import { OtherIdentityDialog } from './OtherIdentityDialog.tsx';
import { ProofDialog } from './ProofDialog.tsx';
import { SignInAgainDialog } from './SignInAgainDialog.tsx';
import { SessionContext, useSessionQuery } from './session.ts';
import { useEndOnRefusal } from './use-end-on-refusal.ts';
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
    const back = `${location.pathname}${location.search}${location.hash}`;
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
