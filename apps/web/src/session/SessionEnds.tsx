import { Alert, Button, Group } from '@mantine/core';
import { passMinutes, sessionAbsoluteHours, sessionWarningMinutes } from '@roster/domain/sessions';
import { IconClockHour4 } from '@tabler/icons-react';
import { useText } from '../words/text.ts';
import { useLookAtSession, useSession } from './session.ts';

/** Why the session ends soon; a button to stay only where staying is possible. */
export default function SessionEnds() {
  const { pass, endsAt, endsAtLatest } = useSession();
  const look = useLookAtSession();
  const t = useText();
  const minutes = sessionWarningMinutes;
  const mayStay = endsAt !== endsAtLatest;
  return (
    <Alert color="yellow" icon={<IconClockHour4 aria-hidden />} mb="md" role="alert">
      <Group justify="space-between">
        {mayStay
          ? t('shell.sessionEnds', { minutes })
          : pass
            ? t('shell.passIsOver', { minutes, total: passMinutes })
            : t('shell.sessionIsOver', { minutes, hours: sessionAbsoluteHours })}
        {mayStay && (
          <Button size="xs" variant="default" onClick={() => void look()}>
            {t('shell.staySignedIn')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
