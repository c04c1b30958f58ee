import { Alert, Badge, Button, Card, Checkbox, Group, Skeleton, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Invitation } from '@roster/contract/invitations';
import { invitationStates, type InvitationState } from '@roster/domain/invitations';
import { IconMailForward, IconSend, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { ListPager } from '../../list/ListPager.tsx';
import { NothingMatches } from '../../list/NothingMatches.tsx';
import { TickPage } from '../../list/TickPage.tsx';
import { UrlSearchField } from '../../list/UrlSearchField.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { useSelection } from '../../list/use-selection.ts';
import { useTotal } from '../../list/use-total.ts';
import { paths } from '../../paths.ts';
import { LeftOverText, type LeftOver } from '../../ui/LeftOverText.tsx';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { useText } from '../../words/text.ts';
import { useFailureToast } from '../../failures/use-failure-toast.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Time } from '../../ui/Time.tsx';
import { AddUsersButton } from '../adding/index.ts';
import { RefusedList } from '../../people/RefusedList.tsx';
import classes from '../../ui/TickedCard.module.css';
import own from './Invitations.module.css';
import { useInvitations, useResend, type InvitationOutcome, type Invited } from './invitations.queries.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';

/** W1: users who have not accepted their invitation; whether its email was sent or failed, or its link expired. */
export function Component() {
  return (
    <RequirePermission permission="users.invite">
      <InvitationsPage />
    </RequirePermission>
  );
}

const names = ['state', 'search'] as const;
const idOf = ({ userId }: Invitation) => userId;

function InvitationsPage() {
  const t = useText();
  const intl = useIntl();
  const url = useListUrl(names);
  const state = invitationStates.find((one) => one === url.filters.state);
  const [withdrawing, setWithdrawing] = useState(false);
  const [left, setLeft] = useState<InvitationOutcome['refused']>([]);
  const [leftOver, setLeftOver] = useState<LeftOver>();
  const search = url.filters.search?.trim();
  const filters = useMemo(() => ({ ...(state && { state }), ...(search && { search }) }), [state, search]);
  const invitations = useInvitations(filters, url);
  const { data, items } = invitations;
  const total = useTotal()(data?.total);
  const selection = useSelection(filters, idOf);
  const resend = useResend();
  const sayFailure = useFailureToast();

  const done = (
    what: 'resend' | 'withdraw',
    outcome: InvitationOutcome,
    repeated: readonly string[] = [],
  ) => {
    selection.clear();
    setLeft(outcome.refused);
    setLeftOver(outcome.left);
    const count = outcome.done.length - repeated.length;
    if (count > 0) notifications.show({ color: 'green', message: t(`invitations.done.${what}`, { count }) });
    if (repeated.length > 0)
      notifications.show({ message: t('invitations.done.repeated', { count: repeated.length }) });
  };
  const sendAgain = (picked: Invited) =>
    resend.mutate(picked, {
      onSuccess: (outcome) => done('resend', outcome, outcome.repeated),
      onError: sayFailure,
    });

  return (
    <Page title={t('invitations.title')} aside={total} actions={<AddUsersButton />}>
      <Text c="dimmed" mb="md">
        {t('invitations.text')}
      </Text>
      <Group mb="md" gap="sm">
        <SegmentedControl
          value={state ?? 'all'}
          onChange={(value) => url.change({ state: value === 'all' ? undefined : value })}
          data={(['all', ...invitationStates] as const).map((value) => ({
            value,
            label:
              value === 'all'
                ? t('invitations.all')
                : `${t(`invitations.state.${value}`)} ${data ? intl.formatNumber(data.counts[value] ?? 0) : ''}`,
          }))}
          style={{ overflowX: 'auto', maxWidth: '100%' }}
        />
        <UrlSearchField
          label={t('users.search')}
          value={url.filters.search ?? ''}
          onChange={(text) => url.change({ search: text }, { replace: true })}
        />
      </Group>
      <LeftOverText left={leftOver} />
      {left.length > 0 && (
        <RefusedList refused={left} title={t('invitations.refused', { count: left.length })} />
      )}
      {items.length > 0 && (
        <Group mb="sm" gap="sm" role="toolbar" aria-label={t('invitations.actions')}>
          <TickPage rows={items} idOf={idOf} total={data?.total} selection={selection} />
          <Button
            size="sm"
            leftSection={<IconSend size={17} aria-hidden />}
            disabled={selection.count === 0}
            loading={resend.isPending}
            onClick={() => sendAgain(selection.picked)}
          >
            {t('invitations.resend')}
          </Button>
          <Button
            size="sm"
            variant="default"
            leftSection={<IconTrash size={17} aria-hidden />}
            disabled={selection.count === 0}
            onClick={() => setWithdrawing(true)}
          >
            {t('invitations.withdraw')}
          </Button>
        </Group>
      )}
      {invitations.isPending && <Skeleton height={200} radius="md" />}
      {invitations.isError && (
        <ErrorState error={invitations.error} onRetry={() => void invitations.refetch()} />
      )}
      {invitations.nothing &&
        (url.filtered ? (
          <NothingMatches onClear={url.clear} />
        ) : (
          <EmptyState
            icon={<IconMailForward size={34} stroke={1.4} aria-hidden />}
            title={t('invitations.empty.title')}
            text={t('invitations.empty.text')}
          />
        ))}
      <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {items.map((invitation) => (
          <InvitationCard
            key={invitation.userId}
            invitation={invitation}
            ticked={selection.has(invitation.userId)}
            onTick={() => selection.toggle(invitation)}
            onResend={() => sendAgain({ ids: [invitation.userId] })}
          />
        ))}
      </Stack>
      <ListPager page={data} place={url} />
      {withdrawing && (
        <WithdrawDialog
          picked={selection.picked}
          onClose={() => setWithdrawing(false)}
          onDone={(outcome) => done('withdraw', outcome)}
        />
      )}
    </Page>
  );
}

const colors: Record<InvitationState, string> = {
  notSent: 'gray',
  sending: 'gray',
  sent: 'brand',
  failed: 'red',
  expired: 'yellow',
};

type CardProps = { invitation: Invitation; ticked: boolean; onTick: () => void; onResend: () => void };

function InvitationCard({ invitation, ticked, onTick, onResend }: CardProps) {
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
