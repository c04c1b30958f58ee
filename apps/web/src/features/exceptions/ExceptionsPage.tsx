import { Text } from '@mantine/core';
import type { Exception, ExceptionFilters } from '@roster/contract/exceptions';
import { exceptionEffects, exceptionStates } from '@roster/domain/exceptions';
import { userStatuses } from '@roster/domain/users';
import { IconLicenseOff, IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { List } from '../../list/List.tsx';
import { sortedBy } from '../../list/list-description.ts';
import { ResultNotice } from '../../list/ResultNotice.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { useSelection } from '../../list/use-selection.ts';
import { useTotal } from '../../list/use-total.ts';
import { OutcomeNotice } from '../../people/OutcomeNotice.tsx';
import { noSelection, useOutcome } from '../../people/use-outcome.ts';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { useMay } from '../../session/session.ts';
import { Page } from '../../shell/Page.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Recounted } from '../../ui/Recounted.tsx';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { useText } from '../../words/text.ts';
import { EntitlementTabs } from '../entitlements/index.ts';
import { exceptionsList } from './exceptions-list.tsx';
import { useExceptions } from './exceptions.queries.ts';
import { useEndResult } from './use-end-result.ts';
import { useExceptionActions, type Opened } from './use-exception-actions.ts';
import { ViewsButton } from '../views/index.ts';

const NewExceptionsDialog = lazy(() => import('./NewExceptionsDialog.tsx'));
const ChangeExceptionDialog = lazy(() => import('./ChangeExceptionDialog.tsx'));
const EndExceptionsDialog = lazy(() => import('./EndExceptionsDialog.tsx'));

/** E1: who is allowed or denied a product beside what groups and entitlements say. */
export function Component() {
  return (
    <RequirePermission permission="entitlements.read">
      <ExceptionsPage />
    </RequirePermission>
  );
}

const names = ['product', 'effect', 'state', 'status', 'search'] as const;
const idOf = ({ id }: Exception) => id;
const nameOf = ({ user }: Exception) => user.name;
const userOf = ({ user }: Exception) => user.id;

function ExceptionsPage() {
  const t = useText();
  const may = useMay('exceptions.edit');
  const url = useListUrl(names);
  const filters = useMemo(() => filtersOf(url.filters), [url.filters]);
  const exceptions = useExceptions(filters, sortedBy(exceptionsList, url), url);
  const total = useTotal()(exceptions.data?.total);
  const selection = useSelection(filters, idOf, '', nameOf, userOf);
  const { result, refusedBecause, dismiss, finish } = useEndResult(selection);
  const { outcome, finish: finishNew, dismiss: dismissNew } = useOutcome(noSelection);
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const { actions, actionsOf } = useExceptionActions({ picked: selection.picked, open: setOpened });

  return (
    <Page
      title={t('entitlementManagement.title')}
      tabs={<EntitlementTabs tab="exceptions" />}
      aside={total}
      dense
      actions={
        may && (
          <ReasonButton
            reason={null}
            needs="exceptions.edit"
            leftSection={<IconPlus size={17} aria-hidden />}
            onClick={() => setOpened({ doing: 'create' })}
          >
            {t('exceptions.new')}
          </ReasonButton>
        )
      }
    >
      <Text c="dimmed" fz="sm" mb="xs">
        {t('exceptions.text')}
      </Text>
      <List
        list={exceptionsList}
        answer={exceptions}
        url={url}
        beside={<ViewsButton list="exceptions" url={url} />}
        peek="facts"
        {...(may && { selection, actions, actionsOf })}
        refused={refusedBecause}
        notices={
          <>
            <ResultNotice result={result} onDismiss={dismiss} />
            <OutcomeNotice outcome={outcome} onDismiss={dismissNew} />
          </>
        }
        empty={
          <EmptyState
            icon={<IconLicenseOff size={34} stroke={1.4} aria-hidden />}
            title={t('exceptions.empty.title')}
            text={t('exceptions.empty.text')}
          />
        }
      />
      <Suspense>
        {opened?.doing === 'create' && <NewExceptionsDialog onClose={close} onDone={finishNew} />}
        {opened?.doing === 'change' && <ChangeExceptionDialog exception={opened.exception} onClose={close} />}
        {opened?.doing === 'end' && (
          <Recounted picked={opened.picked}>
            {(picked) => (
              <EndExceptionsDialog
                picked={picked}
                onClose={close}
                onDone={(answer) => finish(answer, opened)}
              />
            )}
          </Recounted>
        )}
      </Suspense>
    </Page>
  );
}

/** The filters of the URL, as far as the list has them. */
function filtersOf(said: { [name in (typeof names)[number]]?: string | undefined }): ExceptionFilters {
  const effect = exceptionEffects.find((one) => one === said.effect);
  const state = exceptionStates.find((one) => one === said.state);
  const status = userStatuses.find((one) => one === said.status);
  const search = said.search?.trim();
  return {
    ...(said.product && { product: said.product }),
    ...(effect && { effect }),
    ...(state && { state }),
    ...(status && { status }),
    ...(search && { search }),
  };
}
