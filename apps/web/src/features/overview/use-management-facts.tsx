import { fullName } from '@roster/domain/names';
import type { ReactNode } from 'react';
import { paths } from '../../paths.ts';
import { Time } from '../../ui/Time.tsx';
import { useText } from '../../words/text.ts';
import { sentenceInWords } from '../audit/index.ts';
import { useManagement } from './management.queries.ts';

/** What each place of User Management has to say that its name does not. */
export function useManagementFacts(): Partial<Record<string, ReactNode[]>> {
  const t = useText();
  const { overview, joined, approval, request, removed, contacts, administrators, latest, domains } =
    useManagement();
  const open = domains?.filter(({ autoApproval }) => autoApproval).length ?? 0;
  const withTime = (sentence: string, at: string) => [
    <span key={at}>
      {sentence} · <Time at={at} />
    </span>,
  ];
  return {
    [paths.users]: [
      ...(overview
        ? [t('management.users', { users: overview.users, locked: overview.byStatus.locked ?? 0 })]
        : []),
      ...(joined?.joinedAt
        ? withTime(t('management.joined', { name: fullName(joined) }), joined.joinedAt)
        : []),
    ],
    [paths.approvals]: approval
      ? withTime(t('management.longest', { name: fullName(approval) }), approval.requestedAt)
      : [],
    [paths.invitations]: overview
      ? [
          t('management.invitations', {
            open: openOf(overview.invitations),
            failed: overview.invitations.failed ?? 0,
          }),
        ]
      : [],
    [paths.requests]: request
      ? withTime(t('management.longest', { name: request.user.name }), request.askedAt)
      : [],
    [paths.removedUsers]: removed
      ? withTime(t('management.removed', { name: removed.name }), removed.leftAt)
      : [],
    [paths.contacts]: typeof contacts === 'number' ? [t('management.contacts', { count: contacts })] : [],
    [paths.roles]: administrators === undefined ? [] : [t('management.roles', { count: administrators })],
    [paths.audit]: latest ? withTime(sentenceInWords(latest, t), latest.at) : [],
    [paths.settings]: domains
      ? [
          t('management.domains', { count: domains.length }),
          ...(open > 0 ? [t('management.autoApproval', { count: open })] : []),
        ]
      : [],
  };
}

const openOf = (invitations: Record<string, number>) =>
  Object.values(invitations).reduce((sum, count) => sum + count, 0);
