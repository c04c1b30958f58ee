import { Text } from '@mantine/core';
import { IconMessageQuestion } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { List } from '../../list/List.tsx';
import { sortedBy } from '../../list/list-description.ts';
import { ScopeSwitch } from '../../list/ScopeSwitch.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useText } from '../../words/text.ts';
import { withWords } from '../../words/screen-words.ts';
import { answeredList, openList } from './requests-list.tsx';
import { useAnswers } from './use-answers.ts';
import { useUserRequests } from './user-requests.queries.ts';

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

const names = ['search'] as const;

function RequestsPage() {
  const t = useText();
  const url = useListUrl(names);
  const state = url.params.get('state') === 'answered' ? 'answered' : 'open';
  const list = state === 'open' ? openList : answeredList;
  const search = url.filters.search?.trim();
  const requests = useUserRequests({ state, search, sorted: sortedBy(list, url) }, url);
  const total = useTotal()(requests.data?.total);
  const { busy, actionsOf, writing, endWriting } = useAnswers();
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
        {...(state === 'open' && { actionsOf })}
        busy={busy}
        beside={
          <ScopeSwitch
            label={t('users.column.status')}
            value={state}
            onChange={(next) => url.change({ state: next === 'open' ? undefined : next })}
            data={[
              { value: 'open', label: t('requests.open') },
              { value: 'answered', label: t('requests.answered') },
            ]}
          />
        }
        empty={
          <EmptyState
            icon={<IconMessageQuestion size={34} stroke={1.4} aria-hidden />}
            title={t('requests.empty.title')}
            text={t(state === 'open' ? 'requests.empty.text' : 'requests.noneAnswered')}
          />
        }
      />
      <Suspense>{writing && <AnswerDialog request={writing} onClose={endWriting} />}</Suspense>
    </Page>
  );
}
