import { call, codeOf } from '../../api/api.ts';
import { askToBeUnlocked } from '@roster/contract/user-requests';
import { Alert, Anchor, Button, List, Stack, Text } from '@mantine/core';
import { ProblemError } from '@roster/contract/machinery/client';
import type { Problem } from '@roster/contract/machinery/problem';
import { reasonsAfterUnlock } from '@roster/domain/locks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconAlertCircle, IconCheck, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import { tellOtherTabs } from '../../session/identity.ts';
import { sessionKey } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { useWaitState } from '../../list/waiting.ts';
import { LearnMore, refusalSentence } from '../../ui/RefusalAlert.tsx';

type Props = {
  error: Error | null;
  typed: Typed;
  /** When the sign-in was sent: what may be tried again counts from there, however often this is drawn. */
  sentAt: number;
};
type Typed = { email: string; password: string } | undefined;

/** H2: after the right password, says why in plain words, since when, and who can help. */
export function SignInProblem({ error, typed, sentAt }: Props) {
  const t = useText();
  const intl = useIntl();
  if (!error) return null;
  const problem = error instanceof ProblemError ? error.problem : null;
  if (problem?.code === 'signIn.locked' && problem.locked)
    return <LockedNotice locked={problem.locked} typed={typed} />;

  const until = new Date(sentAt + (problem?.retryAfterSeconds ?? 0) * 1_000);
  const tooMany = problem?.code === 'signIn.tooManyTries';
  return (
    <Alert color="red" icon={<IconAlertCircle aria-hidden />} role="alert">
      {tooMany ? t('signIn.tooManyTries', { time: intl.formatTime(until) }) : refusalSentence(t, error)}{' '}
      {problem?.portal && <Anchor href={problem.portal}>{problem.portal}</Anchor>}{' '}
      <LearnMore code={codeOf(error)} />
    </Alert>
  );
}

type Locked = NonNullable<Problem['locked']>;

function LockedNotice({ locked, typed }: { locked: Locked; typed: Typed }) {
  const t = useText();
  const intl = useIntl();
  const date = locked.since ? intl.formatDate(locked.since, { dateStyle: 'long' }) : '';
  const [ticket, setTicket] = useState<string | null>(null);
  const state = useWaitState('unlockRequest', ticket)?.state;
  if (state === 'granted')
    return (
      <Alert color="green" icon={<IconCheck aria-hidden />} role="status">
        {t('signIn.locked.unlocked')}
      </Alert>
    );
  const administrators = canAdministratorsHelp(locked) ? locked.administrators : [];
  return (
    <Alert color="red" icon={<IconLock aria-hidden />} title={t('signIn.locked.title')} role="alert">
      <Stack gap="xs" align="flex-start">
        <Text fz="sm">{t(`signIn.locked.${mainReason(locked.reasons)}`, { date })}</Text>
        {administrators.length > 0 && (
          <div>
            <Text fz="sm">{t('signIn.locked.contact')}</Text>
            <List fz="sm">
              {administrators.map(({ name, email }) => (
                <List.Item key={email}>
                  {name} · <Anchor href={`mailto:${email}`}>{email}</Anchor>
                </List.Item>
              ))}
            </List>
          </div>
        )}
        {locked.pass && <UsePass />}
        {locked.reasons.includes('administrator') &&
          typed &&
          (ticket === null ? (
            <AskToBeUnlocked typed={typed} onAsked={setTicket} />
          ) : (
            <Text fz="sm" role="status">
              {t(askedWords[state ?? 'waiting'])}
            </Text>
          ))}
        <LearnMore code="signIn.locked" />
        <Anchor component={Link} to={paths.askSupport} fz="sm">
          {t('support.ask')}
        </Anchor>
      </Stack>
    </Alert>
  );
}

/** H2: 15 minutes to ask to join and to download one's data. */
function UsePass() {
  const t = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const enter = async () => {
    await client.invalidateQueries({ queryKey: sessionKey });
    tellOtherTabs();
    await navigate(paths.profile);
  };
  return (
    <Button size="compact-sm" variant="default" onClick={() => void enter()}>
      {t('signIn.locked.pass')}
    </Button>
  );
}

const askedWords = {
  waiting: 'signIn.locked.asked',
  declined: 'signIn.locked.declined',
  ended: 'signIn.locked.noLongerAsked',
  untold: 'waiting.untold',
} as const;

/** H3: the request arrives in the administrators' inbox; with its ticket this page finds out when it is decided. */
function AskToBeUnlocked({
  typed,
  onAsked,
}: {
  typed: NonNullable<Typed>;
  onAsked: (ticket: string) => void;
}) {
  const t = useText();
  const ask = useMutation({
    mutationFn: () => call(askToBeUnlocked, { body: typed }),
    onSuccess: ({ ticket }) => onAsked(ticket),
    onError: (error) => {
      // Asked before: the page waits for the same answer.
      if (error instanceof ProblemError && error.problem.ticket) onAsked(error.problem.ticket);
    },
  });
  return (
    <>
      {ask.isError && <Text fz="sm">{refusalSentence(t, ask.error)}</Text>}
      <Button size="compact-sm" variant="default" loading={ask.isPending} onClick={() => ask.mutate()}>
        {t('signIn.locked.ask')}
      </Button>
    </>
  );
}

/** Of several reasons, shows the one whose helper can do most: locks of an operator or the directory stay. */
const mainReason = (reasons: Locked['reasons']) =>
  (['operator', 'directory', 'administrator', 'unaffiliated'] as const).find((reason) =>
    reasons.includes(reason),
  ) ?? 'administrator';

/** Administrators are listed only if they can clear at least one of the locks. */
const canAdministratorsHelp = ({ reasons }: Locked) => reasonsAfterUnlock(reasons).length < reasons.length;
