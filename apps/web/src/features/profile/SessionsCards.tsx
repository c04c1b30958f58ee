import { Badge, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { ListPager } from '../../list/ListPager.tsx';
import { useLastingPage } from '../../list/use-lasting-page.ts';
import { useOwnPlace } from '../../list/use-own-place.ts';
import { useText } from '../../words/text.ts';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { Section } from '../../ui/Section.tsx';
import { Time } from '../../ui/Time.tsx';
import { useEndOwnSessions, useOwnSessions, useOwnSignIns } from './own-sessions.queries.ts';
import { useSay } from '../../toasts/use-say.tsx';

/** L5: lists and ends one's own sessions. */
export function SessionsCard() {
  const t = useText();
  const place = useOwnPlace('own-sessions');
  const sessions = useOwnSessions(place);
  const say = useSay();
  const endOthers = useEndOwnSessions(() => say('endOwnSessions', 'toast.sessions.ended'));
  const lasting = useLastingPage(sessions, place.cursor ?? '');
  const others = sessions.items.length > 1;
  return (
    <Section title={t('user.tab.sessions')}>
      {sessions.isPending && <Skeleton height={80} />}
      {sessions.isLoadingError && (
        <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} />
      )}
      <Stack gap="sm">
        {lasting.map(({ item: { id, device, lastSeenAt, current }, gone }) => (
          <Group key={id} justify="space-between" wrap="nowrap">
            <div>
              <Group gap="xs">
                <Text fz="sm" fw={500}>
                  {device}
                </Text>
                {current && (
                  <Badge variant="light" tt="none">
                    {t('ownAccount.thisSession')}
                  </Badge>
                )}
              </Group>
              <Text fz="sm" c="dimmed">
                {gone ? t('user.sessionEnded') : <Time at={lastSeenAt} />}
              </Text>
            </div>
            {!current && !gone && <EndOwnSession id={id} device={device} />}
          </Group>
        ))}
        <ListPager page={sessions.data} place={place} sizes={false} />
        {others && (
          <Text fz="sm" c="dimmed">
            {t('ownAccount.endOthersText')}
          </Text>
        )}
        {others && (
          <Button
            variant="default"
            loading={endOthers.isPending}
            onClick={() => endOthers.mutate({ others: true })}
          >
            {t('ownAccount.endOthers')}
          </Button>
        )}
      </Stack>
    </Section>
  );
}

function EndOwnSession({ id, device }: { id: string; device: string }) {
  const t = useText();
  const say = useSay();
  const end = useEndOwnSessions(() => say('endOwnSessions', 'toast.session.ended', { device }));
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={end.isPending}
      aria-label={`${t('ownAccount.endSession')}: ${device}`}
      onClick={() => end.mutate({ sessionIds: [id] })}
    >
      {t('ownAccount.endSession')}
    </Button>
  );
}

const signInsAtOnce = 15;

/** S3: lets people notice a sign-in that was not theirs. */
export function SignInsCard() {
  const t = useText();
  const place = useOwnPlace('own-sign-ins', signInsAtOnce);
  const signIns = useOwnSignIns(place);
  return (
    <Section title={t('user.tab.signIns')}>
      {signIns.isPending && <Skeleton height={80} />}
      {signIns.isLoadingError && <ErrorState error={signIns.error} onRetry={() => void signIns.refetch()} />}
      <Stack gap="xs">
        {signIns.items.map(({ id, at, result, device, times }) => (
          <Group key={id} justify="space-between" gap={4}>
            <Text fz="sm">
              {t(`user.signIn.${result}`)} · {times > 1 ? t('user.signIn.times', { times, device }) : device}
            </Text>
            <Text fz="sm" c="dimmed">
              <Time at={at} />
            </Text>
          </Group>
        ))}
      </Stack>
      <ListPager page={signIns.data} place={place} sizes={false} />
    </Section>
  );
}
