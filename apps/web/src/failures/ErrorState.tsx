import { Button } from '@mantine/core';
import { IconAlertCircle, IconCloudOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { codeOf, problemOf } from '../api/api.ts';
import { paths } from '../paths.ts';
import { useText } from '../words/text.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { nextStepOf } from './next-steps.ts';
import { LearnMore, refusalSentence } from '../ui/RefusalAlert.tsx';

type Props = { error: Error | null; onRetry: () => void };

/** Shown in place of what could not be loaded: an outage with a button to try again, or a refusal with its next step. */
export function ErrorState({ error, onRetry }: Props) {
  const t = useText();
  const code = codeOf(error);
  const outage = code === 'platform.unavailable';
  const icon = { size: 32, stroke: 1.5, 'aria-hidden': true };
  return (
    <div role="alert">
      <EmptyState
        icon={outage ? <IconCloudOff {...icon} /> : <IconAlertCircle {...icon} />}
        {...(outage && { title: t('common.error.title') })}
        text={outage || !error ? t('common.error.text') : refusalSentence(t, error)}
      >
        <NextStepButton error={error} onRetry={onRetry} />
        {!outage && <LearnMore code={code} />}
      </EmptyState>
    </div>
  );
}

function NextStepButton({ error, onRetry }: Props) {
  const t = useText();
  const portal = problemOf(error, 'request.wrongAddress')?.portal;
  switch (nextStepOf(codeOf(error))) {
    case 'retry':
      return <Button {...look} onClick={onRetry} children={t('common.retry')} />;
    case 'reload':
      return <Button {...look} onClick={() => window.location.reload()} children={t('common.reload')} />;
    case 'clearFilters':
      return <Button {...look} component={Link} to={{ search: '' }} children={t('users.clearFilters')} />;
    case 'signIn':
      return <Button {...look} component={Link} to={paths.signIn} children={t('signIn.submit')} />;
    case 'openPortal':
      return <OpenPortal {...(portal && { portal })} />;
    case 'home':
      return <Button {...look} component={Link} to={paths.home} children={t('shell.goHome')} />;
  }
}

/** A plain link: the portal is elsewhere than this page. */
export function OpenPortal({ portal = paths.home }: { portal?: string }) {
  const t = useText();
  return (
    <Button
      {...look}
      component="a"
      href={portal}
      children={t('common.error.openPortal', { address: portal })}
    />
  );
}

const look = { variant: 'default' } as const;
