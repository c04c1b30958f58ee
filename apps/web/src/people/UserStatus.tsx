import { Group, Stack, Text, Tooltip } from '@mantine/core';
import type { User } from '@roster/contract/users';
import { IconClockHour4 } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { useText } from '../words/text.ts';
import { lockSentence } from './lock-sentences.ts';
import { statusIcons } from './StatusSign.tsx';
import classes from './UserStatus.module.css';

/** Icon and word, never color alone. For a locked user it shows why, by whom and when (L2). */
export function UserStatus({ user }: { user: User }) {
  const t = useText();
  const StatusIcon = statusIcons[user.status];
  const explained = user.locks.length > 0 || user.failedAttemptsUntil !== null;

  return (
    <Tooltip label={<LockReasons user={user} />} disabled={!explained}>
      <Group gap={6} wrap="nowrap" className={classes.status} tabIndex={explained ? -1 : undefined}>
        <StatusIcon size={17} stroke={1.9} className={classes[user.status]} aria-hidden />
        <span>{t(`users.status.${user.status}`)}</span>
        {user.failedAttemptsUntil && (
          <IconClockHour4 size={16} className={classes.invited} aria-label={t('users.failedAttempts')} />
        )}
      </Group>
    </Tooltip>
  );
}

/** Each reason on a line of its own, with its note below it. */
export function LockReasons({ user }: { user: Pick<User, 'locks' | 'failedAttemptsUntil'> }) {
  const t = useText();
  const intl = useIntl();
  return (
    <Stack gap={4}>
      {user.locks.map(({ reason, at, byName, note }) => (
        <div key={reason}>
          <Text fz="sm">
            {t(lockSentence(reason, byName), {
              name: byName,
              date: intl.formatDate(at, { dateStyle: 'medium' }),
            })}
          </Text>
          {note && (
            <Text fz="sm" fs="italic">
              {t('users.lockNote', { note })}
            </Text>
          )}
        </div>
      ))}
      {user.failedAttemptsUntil && (
        <Text fz="sm">
          {t('users.failedAttemptsUntil', { time: intl.formatTime(user.failedAttemptsUntil) })}
        </Text>
      )}
    </Stack>
  );
}
