import { Button, Skeleton, Stack, Text } from '@mantine/core';
import type { UndeliveredFilters as Filters } from '@roster/contract/operator-mails';
import { useMemo, useState } from 'react';
import { ListPager } from '../../list/ListPager.tsx';
import { NothingMatches } from '../../list/NothingMatches.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { Page } from '../../shell/Page.tsx';
import { useText } from '../../words/text.ts';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { MailCard } from './MailCard.tsx';
import { MailQueueCard } from './MailQueueCard.tsx';
import { useUndelivered, type PickedMails } from './operator-mails.queries.ts';
import { OperatorOnly } from './OperatorOnly.tsx';
import { ResendMailsDialog } from './ResendMailsDialog.tsx';
import { UndeliveredFilters, undeliveredNames } from './UndeliveredFilters.tsx';

/** X2: whether emails go out, and those that could not be delivered, with an action to send them again. */
export function Component() {
  return (
    <OperatorOnly>
      <OperatorMailsPage />
    </OperatorOnly>
  );
}

function OperatorMailsPage() {
  const t = useText();
  const url = useListUrl(undeliveredNames);
  const filters = useMemo(() => url.filters as Filters, [url.filters]); // the server parses the URL’s texts
  const mails = useUndelivered(filters, url);
  const [picked, setPicked] = useState<PickedMails | null>(null);
  const { data } = mails;
  const matching = typeof data?.total === 'number' ? data.total : null;
  return (
    <Page title={t('nav.operatorMails')} aside={useTotal()(data?.total)}>
      <MailQueueCard />
      <Text c="dimmed" mb="md">
        {t('operator.mails.text')}
      </Text>
      <UndeliveredFilters url={url} choices={data} />
      {matching !== null && matching > 0 && (
        <Button
          mb="md"
          variant="default"
          onClick={() => setPicked({ matching: filters, except: [], expectedTotal: matching })}
        >
          {t('operator.mails.resendAll', { count: matching })}
        </Button>
      )}
      {mails.isPending && <Skeleton height={120} radius="md" />}
      {mails.isError && <ErrorState error={mails.error} onRetry={() => void mails.refetch()} />}
      {mails.nothing &&
        (url.filtered ? (
          <NothingMatches onClear={url.clear} />
        ) : (
          <Text c="dimmed">{t('operator.mails.none')}</Text>
        ))}
      <Stack gap="sm">
        {mails.items.map((mail) => (
          <MailCard key={mail.id} mail={mail} onResend={() => setPicked({ ids: [mail.id] })} />
        ))}
      </Stack>
      <ListPager page={data} place={url} />
      {picked && <ResendMailsDialog picked={picked} onClose={() => setPicked(null)} />}
    </Page>
  );
}
