import { codeOf, problemOf } from '../../api/api.ts';
import { Alert, Anchor } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { useText } from '../../words/text.ts';
import { LearnMore, refusalSentence } from '../../ui/RefusalAlert.tsx';
import { LockedNotice, type Typed } from './LockedNotice.tsx';

type Props = {
  error: Error | null;
  typed: Typed;
  /** When the sign-in was sent: what may be tried again counts from there, however often this is drawn. */
  sentAt: number;
};

/** H2: after the right password, says why in plain words, since when, and who can help. */
export function SignInProblem({ error, typed, sentAt }: Props) {
  const t = useText();
  const intl = useIntl();
  if (!error) return null;
  const locked = problemOf(error, 'signIn.locked')?.locked;
  if (locked) return <LockedNotice locked={locked} typed={typed} />;

  const tooMany = problemOf(error, 'signIn.tooManyTries');
  const until = new Date(sentAt + (tooMany?.retryAfterSeconds ?? 0) * 1_000);
  const portal = problemOf(error, 'request.wrongAddress')?.portal;
  return (
    <Alert color="red" icon={<IconAlertCircle aria-hidden />} role="alert">
      {tooMany ? t('signIn.tooManyTries', { time: intl.formatTime(until) }) : refusalSentence(t, error)}{' '}
      {portal && <Anchor href={portal}>{portal}</Anchor>} <LearnMore code={codeOf(error)} />
    </Alert>
  );
}
