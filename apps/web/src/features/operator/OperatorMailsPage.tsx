import { Button, Card, Group, Skeleton, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { OperatedMail } from '@roster/contract/operator';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { laterApi } from '../../later-api.ts';
import { ListPager } from '../../list/ListPager.tsx';
import { useList } from '../../list/use-list.ts';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { Page } from '../../shell/Page.tsx';
import { useText } from '../../shell/text.ts';
import { ErrorState } from '../../shell/ErrorState.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { Time } from '../../ui/Time.tsx';
import { mailName } from '../users/index.ts';
import { OperatorOnly } from './OperatorOnly.tsx';

/** X2: emails that could not be delivered, with an action to send them again. */
export function Component() {
  return (
    <OperatorOnly>
      <OperatorMailsPage />
    </OperatorOnly>
  );
}

const names: readonly string[] = [];

function OperatorMailsPage() {
  const t = useText();
  const url = useListUrl(names);
  const mails = useList(['operator', 'mails'], url, (paging, signal) =>
    laterApi.operator.undelivered({ query: paging }, signal),
  );
  const total = useTotal()(mails.data?.total);
  return (
    <Page title={t('nav.operatorMails')} aside={total}>
      <Text c="dimmed" mb="md">
        {t('operator.mails.text')}
      </Text>
      {mails.isPending && <Skeleton height={120} radius="md" />}
      {mails.isError && <ErrorState error={mails.error} onRetry={() => void mails.refetch()} />}
      {mails.nothing && <Text c="dimmed">{t('operator.mails.none')}</Text>}
      <Stack gap="sm">
        {mails.items.map((mail) => (
          <MailCard key={mail.id} mail={mail} />
        ))}
      </Stack>
      <ListPager page={mails.data} place={url} />
    </Page>
  );
}

function MailCard({ mail }: { mail: OperatedMail }) {
  const t = useText();
  const client = useQueryClient();
  const resend = useMutation({
    mutationFn: () => laterApi.operator.resend({ params: { mailId: mail.id }, body: {} }),
    onSuccess: () => notifications.show({ color: 'green', message: t('operator.mails.queued') }),
    onSettled: () => client.invalidateQueries({ queryKey: ['operator', 'mails'] }),
  });
  return (
    <Card withBorder padding="md">
      <Group justify="space-between" gap="sm">
        <div style={{ minWidth: 0, flex: 1 }}>
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {mail.to}
          </Text>
          <Text fz="sm" c="dimmed">
            {[t(mailName(mail.template)), mail.accountName].filter(Boolean).join(' · ')} ·{' '}
            {t('operator.mails.tries', { count: mail.attempts })} · <Time at={mail.queuedAt} />
          </Text>
          {mail.error && (
            <Text fz="sm" c="var(--mantine-color-error)" style={{ overflowWrap: 'anywhere' }}>
              {mail.error}
            </Text>
          )}
        </div>
        <Button size="xs" variant="default" loading={resend.isPending} onClick={() => resend.mutate()}>
          {t('operator.mails.resend')}
        </Button>
      </Group>
      <RefusalAlert error={resend.error} />
    </Card>
  );
}
