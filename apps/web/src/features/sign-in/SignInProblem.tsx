import { Alert, Anchor, List, Text } from '@mantine/core';
import { ProblemError } from '@roster/contract/client';
import type { Problem } from '@roster/contract/problem';
import { IconAlertCircle, IconLock } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { useText } from '../../shell/text.ts';

/** H2: after the right password the page says why in plain words, since when, and who can help. */
export function SignInProblem({ error }: { error: Error | null }) {
  const t = useText();
  const intl = useIntl();
  if (!error) return null;
  const problem = error instanceof ProblemError ? error.problem : null;
  if (problem?.code === 'signIn.locked' && problem.locked) return <LockedNotice locked={problem.locked} />;

  const until = new Date(Date.now() + (problem?.retryAfterSeconds ?? 0) * 1_000);
  const sentence = {
    'signIn.wrong': () => t('refusals.signIn.wrong'),
    'signIn.tooManyTries': () => t('signIn.tooManyTries', { time: intl.formatTime(until) }),
  }[problem?.code as string];
  return (
    <Alert color="red" icon={<IconAlertCircle aria-hidden />} role="alert">
      {sentence ? sentence() : t('refusals.platform.unavailable')}
    </Alert>
  );
}

function LockedNotice({ locked }: { locked: NonNullable<Problem['locked']> }) {
  const t = useText();
  const intl = useIntl();
  const date = locked.since ? intl.formatDate(locked.since, { dateStyle: 'long' }) : '';
  return (
    <Alert color="red" icon={<IconLock aria-hidden />} title={t('signIn.locked.title')} role="alert">
      <Text fz="sm">{t(`signIn.locked.${mainReason(locked.reasons)}`, { date })}</Text>
      {locked.administrators.length > 0 && (
        <List fz="sm" mt="xs">
          {locked.administrators.map(({ name, email }) => (
            <List.Item key={email}>
              {name} · <Anchor href={`mailto:${email}`}>{email}</Anchor>
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}

/** Of several reasons, the one whose helper can do most: what an operator or the directory took stays taken. */
const mainReason = (reasons: NonNullable<Problem['locked']>['reasons']) =>
  (['operator', 'directory', 'administrator', 'unaffiliated'] as const).find((reason) =>
    reasons.includes(reason),
  ) ?? 'administrator';
