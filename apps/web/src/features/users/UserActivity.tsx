import { Anchor, Skeleton, Text } from '@mantine/core';
import type { UserDetail } from '@roster/contract/users';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ListPager } from '../../list/ListPager.tsx';
import { useLastingPage } from '../../list/use-lasting-page.ts';
import { useOwnPlace } from '../../list/use-own-place.ts';
import { paths } from '../../paths.ts';
import { useMay } from '../../session/session.ts';
import { useText, type Text as Say } from '../../words/text.ts';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { Time } from '../../ui/Time.tsx';
import { AuditChange, EventName } from '../audit/index.ts';
import { EndSession } from './EndSession.tsx';
import classes from './UserActivity.module.css';
import { mailName } from '../../words/mail-name.ts';
import { useActivity, type Activity, type ActivityItem } from '../../people/user-actions.queries.ts';

type Line = { id: string; at: string; what: ReactNode; more?: ReactNode; action?: ReactNode };

/** S3 and X1 for one user, newest first: answers "why can't they get in?" */
export function UserActivity({ kind, user }: { kind: Activity; user: UserDetail }) {
  const { id: userId } = user;
  const t = useText();
  const place = useOwnPlace(`${kind} ${userId}`);
  const activity = useActivity(kind, userId, place);
  // What ends with a click keeps its place: the next one's button must not slide under the pointer.
  const lasting = useLastingPage<ActivityItem>(activity, `${kind} ${userId} ${place.cursor ?? ''}`);
  const shown = kind === 'sessions' ? lasting : activity.items.map((item) => ({ item, gone: false }));
  const readsAudit = useMay('audit.read');
  if (activity.isPending) return <Skeleton height={120} />;
  if (activity.isLoadingError)
    return <ErrorState error={activity.error} onRetry={() => void activity.refetch()} />;

  const lines = shown.map(({ item, gone }) => lineOf(item, user, t, gone));
  if (activity.nothing) return <Text c="dimmed">{t(`user.none.${kind}`)}</Text>;
  return (
    <>
      <ul className={classes.list}>
        {lines.map(({ id, at, what, more, action }) => (
          <li key={id} className={classes.line}>
            <div>
              {what}
              {more && (
                <Text fz="sm" c="dimmed">
                  {more}
                </Text>
              )}
            </div>
            <Text fz="sm" c="dimmed" className={classes.time}>
              <Time at={at} />
            </Text>
            {action}
          </li>
        ))}
        {kind === 'history' && readsAudit && (
          <li className={classes.line}>
            <Anchor component={Link} to={paths.auditOf(userId)} fz="sm">
              {t('auditLog.whole')}
            </Anchor>
          </li>
        )}
      </ul>
      <ListPager page={activity.data} place={place} sizes={false} />
    </>
  );
}

function lineOf(item: ActivityItem, user: UserDetail, t: Say, gone: boolean): Line {
  if ('result' in item)
    return {
      id: item.id,
      at: item.at,
      what: t(`user.signIn.${item.result}`),
      more: item.times > 1 ? t('user.signIn.times', { times: item.times, device: item.device }) : item.device,
    };
  if ('lastSeenAt' in item)
    return {
      id: item.id,
      at: item.lastSeenAt,
      what: item.device,
      more: t(gone ? 'user.sessionEnded' : 'user.sessionActive'),
      action: !gone && <EndSession user={user} session={item} />,
    };
  if ('queuedAt' in item) {
    return {
      id: item.id,
      at: item.queuedAt,
      what: t(mailName(item.template)),
      more: t(`user.mailState.${item.state}`),
    };
  }
  return {
    id: item.id,
    at: item.at,
    what: <EventName item={item} about={user.id} />,
    more: <AuditChange item={item} />,
  };
}
