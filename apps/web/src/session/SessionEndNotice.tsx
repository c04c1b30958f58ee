import { Alert, Button, Group } from '@mantine/core';
import { sessionAbsoluteHours, sessionWarningMinutes } from '@roster/domain/sessions';
import { IconClockHour4 } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { serverNow } from '../api/server-time.ts';
import { useLookAtSession, useSession } from './session.ts';
import { useText } from '../words/text.ts';

const warningMilliseconds = sessionWarningMinutes * 60_000;

/**
 * WCAG 2.2.1: announces the end two minutes ahead, with one button to stay signed in. Asks first, since whatever was done
 * lately has put the end off; and where staying does not, the session has lasted as long as any may.
 */
export function SessionEndNotice() {
  const { endsAt } = useSession();
  const look = useLookAtSession();
  const [soonFor, setSoonFor] = useState<string | null>(null);
  const [lastFor, setLastFor] = useState<string | null>(null);
  const t = useText();

  useEffect(() => {
    const left = Date.parse(endsAt) - serverNow();
    const warn = setTimeout(
      () => void look().then(() => setSoonFor(endsAt)),
      Math.max(left - warningMilliseconds, 0),
    );
    const end = setTimeout(() => void look(), Math.max(left + 1_000, 0));
    return () => {
      clearTimeout(warn);
      clearTimeout(end);
    };
  }, [endsAt, look]);

  if (soonFor !== endsAt) return null;
  const isLast = lastFor === endsAt;
  return (
    <Alert color="yellow" icon={<IconClockHour4 aria-hidden />} mb="md" role="alert">
      <Group justify="space-between">
        {isLast
          ? t('shell.sessionIsOver', { minutes: sessionWarningMinutes, hours: sessionAbsoluteHours })
          : t('shell.sessionEnds', { minutes: sessionWarningMinutes })}
        {!isLast && (
          <Button size="xs" variant="default" onClick={() => void look().then(() => setLastFor(endsAt))}>
            {t('shell.staySignedIn')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
