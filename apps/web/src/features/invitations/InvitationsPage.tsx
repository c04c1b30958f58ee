import { Text } from '@mantine/core';
import type { Invitation } from '@roster/contract/invitations';
import { invitationStates } from '@roster/domain/invitations';
import { IconMailForward, IconSend, IconTrash } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { List } from '../../list/List.tsx';
import { sortedBy, type ListAction } from '../../list/list-description.ts';
import { ResultNotice } from '../../list/ResultNotice.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { useSelection } from '../../list/use-selection.ts';
import { useTotal } from '../../list/use-total.ts';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Recounted } from '../../ui/Recounted.tsx';
import { useText } from '../../words/text.ts';
import { AddUsersButton } from '../adding/index.ts';
import { useInvitations, type Invited } from './invitations.queries.ts';
import { invitationList, invitationsList } from './invitations-list.tsx';
import { useInvitationWork } from './use-invitation-work.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';
import { ViewsButton } from '../views/index.ts';

/** W1: users who have not accepted their invitation; whether its email was sent or failed, or its link expired. */
export function Component() {
  return (
    <RequirePermission permission="users.invite">
      <InvitationsPage />
    </RequirePermission>
  );
}

const names = ['state', 'search'] as const;
type Refusals = Partial<Pick<Invitation, 'refusal' | 'withdrawRefusal'>>;
const idOf = ({ userId }: Invitation) => userId;

function InvitationsPage() {
  const t = useText();
  const url = useListUrl(names);
  const state = invitationStates.find((one) => one === url.filters.state);
  const search = url.filters.search?.trim();
  const filters = useMemo(() => ({ ...(state && { state }), ...(search && { search }) }), [state, search]);
  const invitations = useInvitations(filters, sortedBy(invitationList, url), url);
  const { data } = invitations;
  const counts = data?.counts;
  const list = useMemo(() => invitationsList(counts), [counts]);
  const total = useTotal()(data?.total);
  const selection = useSelection(filters, idOf, '', invitationList.nameOf, idOf);
  const { result, refusedBecause, dismiss, busy, finish, sendAgain } = useInvitationWork(selection);
  const [withdrawing, setWithdrawing] = useState<{ picked: Invited; on: 'row' | 'selection' } | null>(null);

  const actionsFor = useCallback(
    (picked: Invited, on: 'row' | 'selection', first: boolean, refusals: Refusals = {}) => {
      const because = (refusal: Invitation['refusal'] = null) => refusal && t(`refusals.${refusal}`);
      const actions: ListAction[] = [
        {
          id: 'resend',
          label: t(first ? 'invitations.sendOne' : 'invitations.resend'),
          icon: IconSend,
          reason: because(refusals.refusal),
          needs: 'users.invite',
          run: () => sendAgain(picked, on),
        },
        {
          id: 'withdraw',
          label: t('invitations.withdraw'),
          icon: IconTrash,
          reason: because(refusals.withdrawRefusal),
          needs: 'users.invite',
          run: () => setWithdrawing({ picked, on }),
        },
      ];
      return actions;
    },
    [t, sendAgain],
  );
  const actionsOf = useCallback(
    (row: Invitation) =>
      actionsFor(
        { ids: [row.userId], name: invitationList.nameOf(row), userId: row.userId },
        'row',
        row.state === 'notSent',
        row,
      ),
    [actionsFor],
  );

  return (
    <Page title={t('invitations.title')} aside={total} dense actions={<AddUsersButton />}>
      <Text c="dimmed" fz="sm" mb="xs">
        {t('invitations.text')}
      </Text>
      <List
        list={list}
        answer={invitations}
        url={url}
        beside={<ViewsButton list="invitations" url={url} />}
        peek="facts"
        selection={selection}
        actions={actionsFor(selection.picked, 'selection', false)}
        actionsOf={actionsOf}
        busy={busy}
        refused={refusedBecause}
        notices={<ResultNotice result={result} onDismiss={dismiss} />}
        empty={
          <EmptyState
            icon={<IconMailForward size={34} stroke={1.4} aria-hidden />}
            title={t('invitations.empty.title')}
            text={t('invitations.empty.text')}
          />
        }
      />
      {withdrawing && (
        <Recounted picked={withdrawing.picked}>
          {(picked) => (
            <WithdrawDialog
              picked={picked}
              onClose={() => setWithdrawing(null)}
              onDone={(outcome) => finish('withdraw', outcome, { picked, on: withdrawing.on })}
            />
          )}
        </Recounted>
      )}
    </Page>
  );
}
