import { Skeleton } from '@mantine/core';
import { ErrorState } from '../failures/ErrorState.tsx';
import { isNotFound } from '../failures/is-not-found.ts';
import { NotFoundPage } from '../failures/NotFoundPage.tsx';
import type { Lookup } from '../ui/Lookup.tsx';
import { useText } from '../words/text.ts';
import { BackLink } from './BackLink.tsx';
import { Page } from './Page.tsx';

type Props = { lookup: Lookup; to: string; parent: string };

/** The page of one thing that is not there: not yet, not for now, or not at all. It has a heading and a way back. */
export function AwaitedPage({ lookup: { error, refetch }, to, parent }: Props) {
  const t = useText();
  if (isNotFound(error)) return <NotFoundPage />;
  return (
    <>
      <BackLink to={to}>{parent}</BackLink>
      <Page title={error ? parent : t('common.loading')}>
        {error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton height={260} radius="md" />
        )}
      </Page>
    </>
  );
}
