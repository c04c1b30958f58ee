import { Alert, Badge, Button, Card, Checkbox, Group, Text } from '@mantine/core';
import type { Invitation } from '@roster/contract/invitations';
import type { InvitationState } from '@roster/domain/invitations';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';
import { Time } from '../../ui/Time.tsx';
import classes from '../../ui/TickedCard.module.css';
import own from './Invitations.module.css';

const colors: Record<InvitationState, string> = {
  notSent: 'gray',
  sending: 'gray',
  sent: 'brand',
  failed: 'red',
  expired: 'yellow',
};

type Props = { invitation: Invitation; ticked: boolean; onTick: () => void; onResend: () => void };

export function InvitationCard({ invitation, ticked, onTick, onResend }: Props) {
  const t = useText();
  const intl = useIntl();
  const { userId, name, email, state, sentAt, addedAt, expiresAt, error } = invitation;
  return (
    <Card component="li" withBorder padding="sm" className={classes.card} data-ticked={ticked || undefined}>
      <div className={own.line}>
        <label className={classes.tick}>
          <Checkbox aria-label={t('users.select', { name })} checked={ticked} onChange={onTick} />
        </label>
        <div className={classes.body}>
          <Group gap="xs">
            <Text component={Link} to={paths.user(userId)} fw={600} c="var(--mantine-color-anchor)">
              {name}
            </Text>
            <Badge variant="light" color={colors[state]} tt="none">
              {t(`invitations.state.${state}`)}
            </Badge>
          </Group>
          <Text fz="sm" c="dimmed" className={classes.email}>
            {email}
          </Text>
          <Text fz="sm" c="dimmed">
            {t('invitations.added')} <Time at={addedAt} />
            {sentAt && (
              <>
                {' · '}
                {t('invitations.sent')} <Time at={sentAt} />
              </>
            )}
            {expiresAt &&
              state === 'sent' &&
              ` · ${t('invitations.validUntil', { date: intl.formatDate(expiresAt, { dateStyle: 'medium' }) })}`}
          </Text>
          {state === 'failed' && error && (
            <Alert color="red" p="xs" mt={6}>
              {t('invitations.error', { error })}
            </Alert>
          )}
        </div>
        <Button size="compact-sm" variant="default" onClick={onResend}>
          {t(state === 'notSent' ? 'invitations.sendOne' : 'invitations.resendOne')}
        </Button>
      </div>
    </Card>
  );
}
