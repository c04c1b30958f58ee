import { Button, Text } from '@mantine/core';
import type { OperatedMail, UndeliveredFilters as Filters } from '@roster/contract/operator-mails';
import { IconMailCheck, IconSend } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { List } from '../../list/List.tsx';
import { sortedBy, type ListAction } from '../../list/list-description.ts';
import { ResultNotice } from '../../list/ResultNotice.tsx';
import { onlyName } from '../../list/ticked.ts';
import { useListUrl } from '../../list/use-list-url.ts';
import { useResult } from '../../list/use-result.ts';
import { useExact } from '../../list/use-exact-total.ts';
import { useSelection } from '../../list/use-selection.ts';
import { useTotal } from '../../list/use-total.ts';
import { Page } from '../../shell/Page.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Recounted } from '../../ui/Recounted.tsx';
import { useSay } from '../../toasts/use-say.tsx';
import { useText } from '../../words/text.ts';
import { MailQueueCard } from './MailQueueCard.tsx';
import { mailsList } from './mails-list.tsx';
import { useUndelivered, type PickedMails } from './operator-mails.queries.ts';
import { OperatorOnly } from './OperatorOnly.tsx';
import { ResendMailsDialog } from './ResendMailsDialog.tsx';
import { ViewsButton } from '../views/index.ts';

/** X2: whether emails go out, and those that could not be delivered, with an action to send them again. */
export function Component() {
  return (
    <OperatorOnly>
      <OperatorMailsPage />
    </OperatorOnly>
  );
}

const names = ['search', 'template', 'accountId', 'failure', 'from', 'to'] as const;
const idOf = ({ id }: OperatedMail) => id;
const mailboxOf = ({ to }: OperatedMail) => to;
type Opened = { picked: PickedMails; on: 'row' | 'selection' };

function OperatorMailsPage() {
  const t = useText();
  const say = useSay();
  const url = useListUrl(names);
  const filters = useMemo(() => url.filters as Filters, [url.filters]); // the server parses the URL’s texts
  const mails = useUndelivered(filters, sortedBy(mailsList(undefined), url), url);
  const { data } = mails;
  const { templates, accounts, failures } = data ?? {};
  const list = useMemo(
    () => mailsList(templates && accounts && failures && { templates, accounts, failures }),
    [templates, accounts, failures],
  );
  const selection = useSelection(filters, idOf, '', mailboxOf);
  const { result, refusedBecause, finish, dismiss } = useResult(selection);
  const [opened, setOpened] = useState<Opened | null>(null);
  const exact = useExact(mails, true);
  const total = typeof data?.total === 'number' ? data.total : exact;
  const matching = typeof total === 'number' ? total : 0;

  const resend = useCallback(
    (picked: PickedMails, on: Opened['on']): ListAction[] => [
      {
        id: 'resend',
        label: t('operator.mails.resend'),
        icon: IconSend,
        reason: null,
        needs: null,
        run: () => setOpened({ picked, on }),
      },
    ],
    [t],
  );
  const actionsOf = useCallback(
    (mail: OperatedMail) => resend({ ids: [mail.id], name: mailboxOf(mail) }, 'row'),
    [resend],
  );

  return (
    <Page
      title={t('nav.operatorMails')}
      aside={useTotal()(data?.total)}
      dense
      actions={
        matching > 0 && (
          <Button
            variant="default"
            leftSection={<IconSend size={17} aria-hidden />}
            onClick={() =>
              setOpened({
                picked: { matching: filters, except: [], expectedTotal: matching },
                on: 'selection',
              })
            }
          >
            {t('operator.mails.resendAll', { count: matching })}
          </Button>
        )
      }
    >
      <MailQueueCard />
      <Text c="dimmed" fz="sm" mb="xs">
        {t('operator.mails.text')}
      </Text>
      <List
        list={list}
        answer={mails}
        url={url}
        beside={<ViewsButton list="operatorMails" url={url} />}
        peek="facts"
        selection={selection}
        actions={resend(selection.picked, 'selection')}
        actionsOf={actionsOf}
        refused={refusedBecause}
        notices={<ResultNotice result={result} onDismiss={dismiss} />}
        empty={
          <EmptyState
            icon={<IconMailCheck size={34} stroke={1.4} aria-hidden />}
            text={t('operator.mails.none')}
          />
        }
      />
      {opened && (
        <Recounted picked={opened.picked}>
          {(picked) => (
            <ResendMailsDialog
              picked={picked}
              onClose={() => setOpened(null)}
              onDone={({ done, refused, left }) => {
                const name = onlyName(picked);
                const count = done.length;
                const sayDone = () =>
                  name
                    ? say('resendMails', 'operator.resend.done.one', { name })
                    : say('resendMails', 'operator.resend.done', { count });
                const title = t('operator.resend.done', { count });
                finish({ title, refused, left, say: sayDone }, opened.on);
              }}
            />
          )}
        </Recounted>
      )}
    </Page>
  );
}
