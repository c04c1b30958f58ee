import { Skeleton, Stack, Text } from '@mantine/core';
import { invitationStates } from '@roster/domain/invitations';
import { IconMailForward } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { ListPager } from '../../list/ListPager.tsx';
import { NothingMatches } from '../../list/NothingMatches.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { useSelection } from '../../list/use-selection.ts';
import { useTotal } from '../../list/use-total.ts';
import { LeftOverText, type LeftOver } from '../../ui/LeftOverText.tsx';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { useText } from '../../words/text.ts';
import { useFailureToast } from '../../failures/use-failure-toast.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { AddUsersButton } from '../adding/index.ts';
import { RefusedList } from '../../people/RefusedList.tsx';
import { InvitationCard } from './InvitationCard.tsx';
import { InvitationFilters } from './InvitationFilters.tsx';
import { idOf, InvitationsBar } from './InvitationsBar.tsx';
import { useInvitations, useResend, type InvitationOutcome, type Invited } from './invitations.queries.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';
import { useSay } from '../../toasts/use-say.tsx';

/** W1: users who have not accepted their invitation; whether its email was sent or failed, or its link expired. */
export function Component() {
  return (
    <RequirePermission permission="users.invite">
      <InvitationsPage />
    </RequirePermission>
  );
}

const names = ['state', 'search'] as const;

function InvitationsPage() {
  const t = useText();
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
  const say = useSay();
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
    if (count > 0 && what === 'resend') say('resendInvitations', 'invitations.done.resend', { count });
    if (count > 0 && what === 'withdraw') say('withdrawInvitations', 'invitations.done.withdraw', { count });
    if (repeated.length > 0)
      say('resendInvitations', 'invitations.done.repeated', { count: repeated.length });
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
      <InvitationFilters url={url} counts={data?.counts} />
      <LeftOverText left={leftOver} />
      {left.length > 0 && (
        <RefusedList refused={left} title={t('invitations.refused', { count: left.length })} />
      )}
      {items.length > 0 && (
        <InvitationsBar
          items={items}
          total={data?.total}
          selection={selection}
          resending={resend.isPending}
          onResend={() => sendAgain(selection.picked)}
          onWithdraw={() => setWithdrawing(true)}
        />
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
