import type { OperatedMail } from '@roster/contract/operator-mails';
import type { MailFailure } from '@roster/domain/operator-mails';
import { useIntl } from 'react-intl';
import type { Column, Filter, FilterOption, ListDescription } from '../../list/list-description.ts';
import { Time, timeText } from '../../ui/Time.tsx';
import { mailName } from '../../words/mail-name.ts';
import { useText } from '../../words/text.ts';

const columns: Column<OperatedMail>[] = [
  {
    id: 'to',
    label: 'operator.column.recipient',
    sort: 'to',
    min: 200,
    usual: 250,
    important: true,
    text: ({ to }) => to,
  },
  {
    id: 'template',
    label: 'operator.mails.template',
    min: 120,
    important: true,
    text: ({ template }, { t }) => t(mailName(template)),
  },
  {
    id: 'account',
    label: 'operator.mails.account',
    min: 110,
    text: ({ accountName }) => accountName ?? '',
  },
  {
    id: 'failure',
    label: 'operator.mails.failure',
    min: 130,
    text: ({ failure }, { t }) => (failure ? t(`operator.failure.${failure}`) : ''),
  },
  {
    id: 'error',
    label: 'operator.column.answer',
    min: 130,
    cutFirst: true,
    important: true,
    text: ({ error }) => error ?? '',
  },
  {
    id: 'attempts',
    label: 'operator.column.attempts',
    min: 70,
    extra: true,
    text: ({ attempts }, { intl }) => intl.formatNumber(attempts),
    onCard: ({ attempts }, { t }) => t('operator.mails.tries', { count: attempts }),
  },
  {
    id: 'queuedAt',
    label: 'operator.column.queuedAt',
    sort: 'queuedAt',
    min: 90,
    whole: true,
    important: true,
    text: ({ queuedAt }, { intl }) => timeText(queuedAt, intl),
    cell: ({ queuedAt }) => <Time at={queuedAt} />,
  },
];

const mails: Omit<ListDescription<OperatedMail>, 'filters'> = {
  id: 'undelivered',
  label: 'nav.operatorMails',
  idOf: ({ id }) => id,
  nameOf: ({ to }) => to,
  columns,
  sort: '-queuedAt',
  search: 'operator.mails.search',
  card: [['template', 'account'], 'failure', 'error', ['attempts', 'queuedAt']],
};

export type Choices = {
  templates: { template: string; count: number }[];
  accounts: { id: string; name: string; count: number }[];
  failures: { failure: MailFailure; count: number }[];
};

/** X2: each choice of a filter says how many there are. */
export const mailsList = (choices: Choices | undefined): ListDescription<OperatedMail> => ({
  ...mails,
  filters: filtersOf(choices),
});

const filtersOf = (choices: Choices | undefined): Filter[] => [
  {
    name: 'template',
    label: 'operator.mails.template',
    kind: 'one',
    useOptions: () => {
      const t = useText();
      return inOrder(
        (choices?.templates ?? []).map(({ template, count }) => ({
          value: template,
          label: t(mailName(template)),
          count,
        })),
        useIntl().locale,
      );
    },
  },
  {
    name: 'accountId',
    label: 'operator.mails.account',
    kind: 'one',
    useOptions: () =>
      (choices?.accounts ?? []).map(({ id, name, count }) => ({ value: id, label: name, count })),
  },
  {
    name: 'failure',
    label: 'operator.mails.failure',
    kind: 'one',
    useOptions: () => {
      const t = useText();
      return (choices?.failures ?? []).map(({ failure, count }) => ({
        value: failure,
        label: t(`operator.failure.${failure}`),
        count,
      }));
    },
  },
  { name: 'from', label: 'operator.mails.from', kind: 'day', since: true },
  { name: 'to', label: 'operator.mails.to', kind: 'day' },
];

const inOrder = (options: FilterOption[], locale: string) =>
  options.sort((a, b) => a.label.localeCompare(b.label, locale));
