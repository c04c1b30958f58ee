import { Button, Text } from '@mantine/core';
import type { ServiceRequest, ServiceRequestFilters } from '@roster/contract/support';
import { supportCategories } from '@roster/domain/support';
import { IconCircleCheck, IconLifebuoy, IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { Link } from 'react-router';
import { List } from '../../list/List.tsx';
import { sortedBy, type ListAction } from '../../list/list-description.ts';
import { ResultNotice } from '../../list/ResultNotice.tsx';
import { ScopeSwitch } from '../../list/ScopeSwitch.tsx';
import { useBusyRows } from '../../list/use-busy-rows.ts';
import { daysOf, idsOf, someOf } from '../../list/url-values.ts';
import { useListUrl } from '../../list/use-list-url.ts';
import { useSelection } from '../../list/use-selection.ts';
import { useTotal } from '../../list/use-total.ts';
import { paths } from '../../paths.ts';
import { Page } from '../../shell/Page.tsx';
import { useSession } from '../../session/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Recounted } from '../../ui/Recounted.tsx';
import { withWords } from '../../words/screen-words.ts';
import { useText } from '../../words/text.ts';
import { operatorsList, supportList } from './support-list.tsx';
import { requestFilters, useCloseRequest, useServiceRequests } from './support.queries.ts';
import { useClosing } from './use-closing.ts';
import { useSayClosed } from './use-say-closed.ts';
import { ViewsButton } from '../views/index.ts';

// Loaded when it is opened.
const CloseRequestsDialog = lazy(() => withWords(import('./CloseRequestsDialog.tsx')));

const days = ['openedFrom', 'openedTo'] as const;
const names = ['search', 'category', ...days] as const;
const operatorsNames = [...names, 'accountId'] as const;
const idOf = ({ id }: ServiceRequest) => id;
const numberOf = ({ number }: ServiceRequest) => String(number);

/** H4: requests to the operator. For operators, what waits for them. */
export function Component() {
  const t = useText();
  const { user } = useSession();
  const url = useListUrl<(typeof operatorsNames)[number]>(user.operator ? operatorsNames : names);
  const list = user.operator ? operatorsList : supportList;
  const chosen = requestFilters.find((one) => one === url.params.get('state'));
  const filter = chosen ?? (user.operator ? 'waiting' : 'all');
  const said = url.filters;
  const filters = useMemo((): ServiceRequestFilters => {
    const search = said.search?.trim();
    const category = someOf(supportCategories, said.category);
    const [accountId] = idsOf(said.accountId) ?? [];
    return {
      state: filter,
      ...(search && { search }),
      ...(category && { category }),
      ...(accountId && { accountId }),
      ...daysOf(days, said),
    };
  }, [filter, said]);
  const requests = useServiceRequests(filters, sortedBy(list, url), url);
  const selection = useSelection(filters, idOf, '', numberOf);
  const { actions, finish, closing, endClosing, result, refusedBecause, dismiss } = useClosing(selection);
  const total = useTotal()(requests.data?.total);
  const { busy, during } = useBusyRows();
  const { mutateAsync: close } = useCloseRequest(useSayClosed());
  const actionsOf = useCallback(
    ({ id, state }: ServiceRequest): ListAction[] => [
      {
        id: 'close',
        label: t('support.close'),
        icon: IconCircleCheck,
        reason: state === 'closed' ? t('refusals.support.closed') : null,
        needs: null,
        run: () => during(id, () => close(id)),
      },
    ],
    [t, during, close],
  );
  return (
    <Page
      title={t('nav.support')}
      aside={total}
      dense
      actions={
        !user.operator && (
          <Button
            component={Link}
            to={paths.newServiceRequest}
            leftSection={<IconPlus size={17} aria-hidden />}
          >
            {t('support.new')}
          </Button>
        )
      }
    >
      <Text c="dimmed" fz="sm" mb="xs">
        {t(user.operator ? 'support.operatorText' : 'support.text')}
      </Text>
      <List
        list={list}
        answer={requests}
        url={url}
        peek="facts"
        {...(user.operator && { selection, actions })}
        actionsOf={actionsOf}
        busy={busy}
        refused={refusedBecause}
        notices={<ResultNotice result={result} onDismiss={dismiss} />}
        beside={
          <>
            <ScopeSwitch
              label={t('users.column.status')}
              value={filter}
              onChange={(state) => url.change({ state })}
              data={requestFilters.map((value) => ({ value, label: t(`support.filter.${value}`) }))}
            />
            <ViewsButton list={user.operator ? 'operatorRequests' : 'serviceRequests'} url={url} />
          </>
        }
        empty={
          <EmptyState
            icon={<IconLifebuoy size={34} stroke={1.4} aria-hidden />}
            title={t('support.empty.title')}
            text={t('support.empty.text')}
          />
        }
      />
      <Suspense>
        {closing && (
          <Recounted picked={closing}>
            {(picked) => (
              <CloseRequestsDialog
                picked={picked}
                onClose={endClosing}
                onDone={(outcome) => finish(outcome, picked)}
              />
            )}
          </Recounted>
        )}
      </Suspense>
    </Page>
  );
}
