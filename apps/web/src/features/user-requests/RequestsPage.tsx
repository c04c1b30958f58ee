import { Text } from '@mantine/core';
import type { UserRequest, UserRequestFilters } from '@roster/contract/user-requests';
import { userRequestKinds } from '@roster/domain/user-requests';
import { IconCheck, IconMessageQuestion, IconX } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { List } from '../../list/List.tsx';
import { sortedBy, type ListAction } from '../../list/list-description.ts';
import { ResultNotice } from '../../list/ResultNotice.tsx';
import { ScopeSwitch } from '../../list/ScopeSwitch.tsx';
import { daysOf, someOf } from '../../list/url-values.ts';
import { useListUrl } from '../../list/use-list-url.ts';
import { useSelection } from '../../list/use-selection.ts';
import { useTotal } from '../../list/use-total.ts';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Recounted } from '../../ui/Recounted.tsx';
import { useText } from '../../words/text.ts';
import { withWords } from '../../words/screen-words.ts';
import { LazyAnswerManyDialog } from './LazyAnswerManyDialog.tsx';
import { answeredList, openList } from './requests-list.tsx';
import { useAnswers } from './use-answers.ts';
import { useAnsweredMany } from './use-answered-many.ts';
import { useUserRequests, type Answer, type PickedRequests } from './user-requests.queries.ts';
import { ViewsButton } from '../views/index.ts';

// Loaded when it is opened.
const AnswerDialog = lazy(() => withWords(import('./AnswerDialog.tsx')));

/** H3: requests of members; granting one carries it out. */
export function Component() {
  return (
    <RequirePermission permission="requests.answer">
      <RequestsPage />
    </RequirePermission>
  );
}

const days = ['askedFrom', 'askedTo'] as const;
const names = ['search', 'kind', ...days] as const;
const idOf = ({ id }: UserRequest) => id;

function RequestsPage() {
  const t = useText();
  const url = useListUrl(names);
  const state: UserRequestFilters['state'] = url.params.get('state') === 'answered' ? 'answered' : 'open';
  const list = state === 'open' ? openList : answeredList;
  const said = url.filters;
  const filters = useMemo((): UserRequestFilters => {
    const search = said.search?.trim();
    const kind = someOf(userRequestKinds, said.kind);
    return { state, ...(search && { search }), ...(kind && { kind }), ...daysOf(days, said) };
  }, [state, said]);
  const requests = useUserRequests(filters, sortedBy(list, url), url);
  const total = useTotal()(requests.data?.total);
  const { busy, actionsOf, writing, endWriting } = useAnswers();
  const selection = useSelection(filters, idOf, state, openList.nameOf);
  const { result, refusedBecause, dismiss, finish } = useAnsweredMany(selection);
  const [answering, setAnswering] = useState<{ answer: Answer['answer']; picked: PickedRequests } | null>(
    null,
  );
  const actions = (['grant', 'decline'] as const).map((answer): ListAction => ({
    id: answer,
    label: t(`requests.${answer}`),
    icon: answer === 'grant' ? IconCheck : IconX,
    reason: null,
    needs: 'requests.answer',
    run: () => setAnswering({ answer, picked: selection.picked }),
  }));
  return (
    <Page title={t('requests.title')} aside={total} dense>
      <Text c="dimmed" fz="sm" mb="xs">
        {t('requests.text')}
      </Text>
      <List
        list={list}
        answer={requests}
        url={url}
        peek="facts"
        {...(state === 'open' && { selection, actions, actionsOf })}
        busy={busy}
        refused={refusedBecause}
        notices={<ResultNotice result={result} onDismiss={dismiss} />}
        beside={
          <>
            <ScopeSwitch
              label={t('users.column.status')}
              value={state}
              onChange={(next) => url.change({ state: next === 'open' ? undefined : next })}
              data={[
                { value: 'open', label: t('requests.open') },
                { value: 'answered', label: t('requests.answered') },
              ]}
            />
            <ViewsButton list="userRequests" url={url} />
          </>
        }
        empty={
          <EmptyState
            icon={<IconMessageQuestion size={34} stroke={1.4} aria-hidden />}
            title={t('requests.empty.title')}
            text={t(state === 'open' ? 'requests.empty.text' : 'requests.noneAnswered')}
          />
        }
      />
      <Suspense>
        {writing && <AnswerDialog request={writing} onClose={endWriting} />}
        {answering && (
          <Recounted picked={answering.picked}>
            {(picked) => (
              <LazyAnswerManyDialog
                answer={answering.answer}
                picked={picked}
                onClose={() => setAnswering(null)}
                onDone={(outcome) => finish(answering.answer, outcome, picked)}
              />
            )}
          </Recounted>
        )}
      </Suspense>
    </Page>
  );
}
