import { SimpleGrid, Skeleton } from '@mantine/core';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { paths } from '../../paths.ts';
import { Time } from '../../ui/Time.tsx';
import { useText } from '../../words/text.ts';
import { MailQueueCard, StartWarnings } from '../operator/index.ts';
import { Figure } from './Figure.tsx';
import { Health } from './Health.tsx';
import { usePlatformOverview } from './overview.queries.ts';

/** For an operator: whether all is well, what waits, and how much there is. */
export function OperatorHome() {
  return (
    <>
      <StartWarnings />
      <Figures />
      <MailQueueCard />
      <Health />
    </>
  );
}

function Figures() {
  const t = useText();
  const overview = usePlatformOverview();
  if (overview.isPending) return <Skeleton height={92} radius="md" mb="lg" />;
  if (overview.isLoadingError)
    return <ErrorState error={overview.error} onRetry={() => void overview.refetch()} />;
  const { accounts, requests, failedMails } = overview.data;
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm" mb="lg">
      <Figure
        label={t('overview.openRequests')}
        value={requests.total}
        to={paths.support}
        attention={requests.total !== 0}
        {...(requests.oldestAt && {
          detail: (
            <>
              {t('overview.oldest')} <Time at={requests.oldestAt} />
            </>
          ),
        })}
      />
      <Figure
        label={t('nav.operatorMails')}
        value={failedMails}
        to={paths.operatorMails}
        attention={failedMails !== 0}
      />
      <Figure label={t('nav.operator')} value={accounts} to={paths.operator} />
    </SimpleGrid>
  );
}
