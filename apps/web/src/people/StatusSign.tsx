import type { User } from '@roster/contract/users';
import { IconCircleCheck, IconClockHour4, IconLock, IconMail, type Icon } from '@tabler/icons-react';
import type { IntlShape } from 'react-intl';
import type { Text } from '../words/text.ts';
import { lockSentences } from './lock-sentences.ts';
import classes from './UserStatus.module.css';

export const statusIcons: Record<User['status'], Icon> = {
  active: IconCircleCheck,
  locked: IconLock,
  invited: IconMail,
};

/** Icon and word in a list, whose tooltip says why, by whom and when (L2). */
export function StatusSign({ user, say }: { user: User; say: { t: Text; intl: IntlShape } }) {
  const StatusIcon = statusIcons[user.status];
  const why = lockSentences(user, say);
  return (
    <span data-tip={why.length > 0 ? why.join('\n') : undefined} className={classes.sign}>
      <StatusIcon size={16} stroke={1.9} className={classes[user.status]} aria-hidden />
      {say.t(`users.status.${user.status}`)}
      {user.failedAttemptsUntil && (
        <IconClockHour4
          size={15}
          className={classes.invited}
          role="img"
          aria-label={say.t('users.failedAttempts')}
        />
      )}
    </span>
  );
}
