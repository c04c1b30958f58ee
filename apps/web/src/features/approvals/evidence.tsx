import type { ApprovalRequest } from '@roster/contract/approvals';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Say } from '../../list/list-description.ts';
import { Sign } from '../../list/Sign.tsx';
import { paths } from '../../paths.ts';
import classes from './evidence.module.css';

type Piece = { good: boolean; text: string; user?: { id: string; name: string; email: string } };

/** P3: the evidence for a request, and what to check. */
function piecesOf({ evidence, source }: ApprovalRequest, { t, intl }: Say): Piece[] {
  const { earlier, duplicates } = evidence;
  const date = earlier ? intl.formatDate(earlier.leftAt, { dateStyle: 'medium' }) : '';
  return [
    { good: evidence.verifiedMail, text: t('approvals.evidence.mail') },
    evidence.verifiedDomain
      ? { good: true, text: t('approvals.evidence.domain') }
      : { good: false, text: t('approvals.evidence.otherDomain') },
    ...(source === 'accountNumber' ? [{ good: true, text: t('approvals.evidence.number') }] : []),
    ...(earlier ? [{ good: false, text: t('approvals.evidence.earlier', { date }) }] : []),
    ...(evidence.rejectedBefore ? [{ good: false, text: t('approvals.evidence.rejected') }] : []),
    ...(evidence.countryMismatch ? [{ good: false, text: t('users.filter.mismatch') }] : []),
    ...duplicates.map((user) => ({ good: false, text: t('approvals.evidence.duplicate'), user })),
  ];
}

const worded = (pieces: readonly Piece[]) =>
  pieces.map(({ text, user }) => (user ? `${text} ${user.name}` : text)).join(' · ');

/** What to check; where there is nothing, what speaks for the request. */
function shortOf(request: ApprovalRequest, say: Say): { good: boolean; text: string } {
  const pieces = piecesOf(request, say);
  const doubts = pieces.filter(({ good }) => !good);
  return doubts.length > 0 ? { good: false, text: worded(doubts) } : { good: true, text: worded(pieces) };
}

export const evidenceText = (request: ApprovalRequest, say: Say) => shortOf(request, say).text;

export function EvidenceSign({ request, say }: { request: ApprovalRequest; say: Say }) {
  const { good, text } = shortOf(request, say);
  return (
    <Sign icon={good ? IconCircleCheck : IconAlertTriangle} tone={good ? 'good' : 'wait'}>
      {text}
    </Sign>
  );
}

/** All of it, with a link to each possible duplicate. */
export const EvidenceList = ({ request, say }: { request: ApprovalRequest; say: Say }) => (
  <ul className={classes.list}>
    {piecesOf(request, say).map(({ good, text, user }) => (
      <li key={text + (user?.id ?? '')}>
        <Sign icon={good ? IconCircleCheck : IconAlertTriangle} tone={good ? 'good' : 'wait'}>
          {text}
          {user && (
            <>
              {' '}
              <Link to={paths.user(user.id)}>{user.name}</Link> ({user.email})
            </>
          )}
        </Sign>
      </li>
    ))}
  </ul>
);
