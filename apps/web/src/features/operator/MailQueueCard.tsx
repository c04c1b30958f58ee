import { Alert, Button, Card, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconMailPause, IconSend } from '@tabler/icons-react';
import type { MailQueue } from '@roster/contract/operator-mails';
import { useIntl } from 'react-intl';
import { useText } from '../../words/text.ts';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useMailQueue, useTryNow } from './operator-mails.queries.ts';
import { useSay } from '../../toasts/use-say.tsx';

/** X2: whether emails go out, and if not, why in plain words, how many wait, and when Roster tries again. */
export function MailQueueCard() {
  const queue = useMailQueue();
  if (queue.isPending) return <Skeleton height={72} radius="md" mb="lg" />;
  if (queue.isLoadingError) return <ErrorState error={queue.error} onRetry={() => void queue.refetch()} />;
  return queue.data.paused ? (
    <Paused queue={queue.data} paused={queue.data.paused} />
  ) : (
    <Flowing queue={queue.data} />
  );
}

function Flowing({ queue }: { queue: MailQueue }) {
  const t = useText();
  const waiting = useWaiting(queue);
  return (
    <Card withBorder padding="md" mb="lg" role="status">
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <IconSend size={20} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
        <Text>{[t('operator.queue.flowing'), ...waiting].join(' ')}</Text>
      </Group>
    </Card>
  );
}

type PausedProps = { queue: MailQueue; paused: NonNullable<MailQueue['paused']> };

function Paused({ queue, paused }: PausedProps) {
  const t = useText();
  const intl = useIntl();
  const moment = useMoment();
  const waiting = useWaiting(queue);
  const say = useSay();
  // Said before the queue is asked for again: once it flows, this part may be gone.
  const tryNow = useTryNow(({ paused: still }) =>
    say('tryMailQueueNow', still ? 'operator.queue.trying' : 'operator.queue.flowing'),
  );
  return (
    <Alert
      color="yellow"
      icon={<IconMailPause aria-hidden />}
      title={t('operator.queue.paused')}
      mb="lg"
      role="status"
    >
      <Stack gap="xs" align="flex-start">
        <Text fz="sm">{t(`operator.queue.fault.${paused.fault}`)}</Text>
        <Text fz="sm">
          {[
            t('operator.queue.since', { since: moment(paused.since) }),
            ...waiting,
            t('operator.queue.nextTry', { time: intl.formatTime(paused.nextTryAt, { timeStyle: 'medium' }) }),
          ].join(' ')}
        </Text>
        {paused.answer && (
          <Text fz="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('operator.queue.answer', { answer: paused.answer })}
          </Text>
        )}
        <Button size="xs" variant="default" loading={tryNow.isPending} onClick={() => tryNow.mutate()}>
          {t('operator.queue.tryNow')}
        </Button>
        <RefusalAlert error={tryNow.error} />
      </Stack>
    </Alert>
  );
}

/** How many wait, and since when the oldest does. */
function useWaiting({ waiting, oldestQueuedAt }: MailQueue): string[] {
  const t = useText();
  const moment = useMoment();
  const count = t('operator.queue.waiting', { count: waiting });
  return oldestQueuedAt === null
    ? [count]
    : [count, t('operator.queue.oldest', { at: moment(oldestQueuedAt) })];
}

function useMoment() {
  const intl = useIntl();
  return (at: string) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
}
