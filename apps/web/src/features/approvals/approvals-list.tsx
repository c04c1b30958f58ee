import type { ApprovalRequest } from '@roster/contract/approvals';
import { fullName } from '@roster/domain/names';
import type { Column, Filter, ListDescription, Say } from '../../list/list-description.ts';
import { worded } from '../../list/worded.ts';
import { Picture, pictureWidth } from '../../people/Picture.tsx';
import { Time, timeText } from '../../ui/Time.tsx';
import { EvidenceList, EvidenceSign, evidenceText } from './evidence.tsx';

const decidedText = ({ state, decided }: ApprovalRequest, { t, intl }: Say): string => {
  if (!decided) return '';
  const date = intl.formatDate(decided.at, { dateStyle: 'medium' });
  const by = t(state === 'approved' ? 'approvals.approvedBy' : 'approvals.rejectedBy', {
    name: decided.byName ?? t('users.unknown'),
    date,
  });
  return decided.reason ? `${by} ${t('approvals.reason', { reason: decided.reason })}` : by;
};

const decision: Column<ApprovalRequest> = {
  id: 'decided',
  label: 'approvals.column.decision',
  sort: 'decidedAt',
  min: 160,
  important: true,
  text: decidedText,
};

const columns: Column<ApprovalRequest>[] = [
  {
    id: 'name',
    label: 'users.column.name',
    sort: 'name',
    min: 130,
    beside: pictureWidth,
    important: true,
    text: fullName,
  },
  {
    id: 'email',
    label: 'users.column.email',
    min: 120,
    usual: 240,
    important: true,
    text: ({ email }) => email,
  },
  {
    id: 'evidence',
    label: 'approvals.column.evidence',
    min: 140,
    cutFirst: true,
    beside: 22,
    important: true,
    text: evidenceText,
    cell: (request, say) => <EvidenceSign request={request} say={say} />,
    inFull: (request, say) => <EvidenceList request={request} say={say} />,
  },
  {
    id: 'message',
    label: 'approvals.column.message',
    min: 110,
    rare: true,
    text: ({ message }, { t }) => (message ? t('approvals.message', { message }) : ''),
  },
  {
    id: 'country',
    label: 'users.column.country',
    min: 90,
    whole: true,
    text: ({ country }, { intl }) =>
      country ? (intl.formatDisplayName(country, { type: 'region' }) ?? country) : '',
  },
  {
    id: 'requestedAt',
    label: 'approvals.column.requestedAt',
    sort: 'requestedAt',
    min: 90,
    whole: true,
    important: true,
    text: ({ requestedAt }, { intl }) => timeText(requestedAt, intl),
    cell: ({ requestedAt }) => <Time at={requestedAt} />,
  },
];

const filters: Filter[] = [
  {
    name: 'source',
    label: 'approvals.source',
    kind: 'one',
    useOptions: worded(['domain', 'accountNumber'] as const, (source) => `approvals.source.${source}`),
  },
  {
    name: 'attention',
    label: 'approvals.column.evidence',
    kind: 'one',
    useOptions: worded(['true'] as const, () => 'approvals.attention'),
  },
  { name: 'requestedFrom', label: 'approvals.filter.requestedFrom', kind: 'day', since: true },
  { name: 'requestedTo', label: 'approvals.filter.requestedTo', kind: 'day' },
];

/** P3: those who wait, each with the evidence. */
export const waitingList: ListDescription<ApprovalRequest> = {
  id: 'approvals',
  label: 'approvals.title',
  idOf: ({ id }) => id,
  nameOf: fullName,
  pictureOf: ({ userId: id, firstName, lastName }) => <Picture person={{ id, firstName, lastName }} />,
  columns,
  sort: 'requestedAt',
  search: 'users.search',
  filters,
  card: ['email', ['country', 'requestedAt'], 'message', 'evidence'],
  noMatch: { title: 'form.nothingFound', text: 'approvals.noMatch' },
};

/** Those that are decided, with who decided and why. */
export const decidedList: ListDescription<ApprovalRequest> = {
  ...waitingList,
  id: 'decidedApprovals',
  columns: [...columns.slice(0, 2), decision, ...columns.slice(2)],
  sort: '-decidedAt',
  card: ['email', ['country', 'requestedAt'], 'decided', 'message', 'evidence'],
};
