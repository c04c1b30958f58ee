import type { Invitation } from '@roster/contract/invitations';
import { invitationStates, type InvitationState } from '@roster/domain/invitations';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClockExclamation,
  IconClockHour4,
  IconMailOff,
  type Icon,
} from '@tabler/icons-react';
import type { Column, ListDescription } from '../../list/list-description.ts';
import { Sign } from '../../list/Sign.tsx';
import { Picture, pictureWidth } from '../../people/Picture.tsx';
import { paths } from '../../paths.ts';
import { Time, timeText } from '../../ui/Time.tsx';
import { useText } from '../../words/text.ts';

type Tone = 'good' | 'wait' | 'bad' | 'quiet';
const signs: Record<InvitationState, { icon: Icon; tone: Tone }> = {
  notSent: { icon: IconMailOff, tone: 'quiet' },
  sending: { icon: IconClockHour4, tone: 'quiet' },
  sent: { icon: IconCircleCheck, tone: 'good' },
  failed: { icon: IconAlertTriangle, tone: 'bad' },
  expired: { icon: IconClockExclamation, tone: 'wait' },
};

/** One that was ended does not offer its reader a new link, as an expired one does (A7). */
const stateWord = ({ state, ended }: Invitation) =>
  ended ? 'invitations.state.ended' : (`invitations.state.${state}` as const);

const columns: Column<Invitation>[] = [
  {
    id: 'name',
    label: 'users.column.name',
    sort: 'name',
    min: 140,
    beside: pictureWidth,
    important: true,
    text: ({ name }) => name,
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
    id: 'state',
    label: 'users.column.status',
    min: 110,
    whole: true,
    beside: 22,
    important: true,
    text: (invitation, { t }) => t(stateWord(invitation)),
    cell: (invitation, { t }) => <Sign {...signs[invitation.state]}>{t(stateWord(invitation))}</Sign>,
  },
  {
    id: 'error',
    label: 'invitations.column.error',
    min: 90,
    cutFirst: true,
    rare: true,
    text: ({ state, ended, error }, { t }) =>
      ended ? t('invitations.ended') : (state === 'failed' && error) || '',
    onCard: ({ ended, error }, { t }) => (ended ? t('invitations.ended') : t('invitations.error', { error })),
  },
  {
    id: 'addedAt',
    label: 'invitations.added',
    sort: 'addedAt',
    min: 100,
    extra: true,
    text: ({ addedAt }, { intl }) => timeText(addedAt, intl),
    cell: ({ addedAt }) => <Time at={addedAt} />,
    onCard: ({ addedAt }, { t }) => (
      <>
        {t('invitations.added')} <Time at={addedAt} />
      </>
    ),
  },
  {
    id: 'sentAt',
    label: 'invitations.column.sentAt',
    sort: 'sentAt',
    min: 100,
    whole: true,
    important: true,
    text: ({ sentAt }, { intl }) => (sentAt ? timeText(sentAt, intl) : ''),
    cell: ({ sentAt }) => sentAt && <Time at={sentAt} />,
    onCard: ({ state, sentAt }, { t }) =>
      sentAt && (
        <>
          {state !== 'sent' && t('invitations.sent')} <Time at={sentAt} />
        </>
      ),
  },
  {
    id: 'expiresAt',
    label: 'invitations.column.expiresAt',
    sort: 'expiresAt',
    min: 100,
    whole: true,
    text: ({ state, expiresAt }, { intl }) =>
      expiresAt && state === 'sent' ? intl.formatDate(expiresAt, { dateStyle: 'medium' }) : '',
    onCard: ({ expiresAt }, { t, intl }) =>
      expiresAt && t('invitations.validUntil', { date: intl.formatDate(expiresAt, { dateStyle: 'medium' }) }),
  },
];

export const invitationList: ListDescription<Invitation> = {
  id: 'invitations',
  label: 'invitations.title',
  idOf: ({ userId }) => userId,
  nameOf: ({ name }) => name,
  hrefOf: paths.user,
  pictureOf: ({ userId: id, name }) => <Picture person={{ id, name }} />,
  columns,
  sort: '-addedAt',
  search: 'users.search',
  filters: [],
  card: ['email', ['state', 'sentAt', 'expiresAt'], 'error', 'addedAt'],
};

/** Each state says how many there are of it. */
export const invitationsList = (
  counts: Partial<Record<InvitationState, number>> | undefined,
): ListDescription<Invitation> => ({
  ...invitationList,
  filters: [
    {
      name: 'state',
      label: 'users.column.status',
      kind: 'one',
      useOptions: () => {
        const t = useText();
        return invitationStates.map((value) => ({
          value,
          label: t(value === 'expired' ? 'invitations.expiredOrEnded' : `invitations.state.${value}`),
          ...(counts && { count: counts[value] ?? 0 }),
        }));
      },
    },
  ],
});
