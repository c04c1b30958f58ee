import { Anchor } from '@mantine/core';
import type { AuditEvent } from '@roster/contract/audit-events';
import { Link } from 'react-router';
import { CellLink } from '../../list/CellLink.tsx';
import type { Column, ListDescription, Say } from '../../list/list-description.ts';
import { paths } from '../../paths.ts';
import { Person, PersonCell } from '../../people/Person.tsx';
import { Picture, pictureWidth } from '../../people/Picture.tsx';
import { Time, timeText } from '../../ui/Time.tsx';
import { auditFilters } from './audit-filters.tsx';
import { AuditChange } from './AuditChange.tsx';
import { AuditSentence } from './AuditSentence.tsx';
import { changeInWords } from './change-in-words.ts';
import { actorOf, eventName, personOf, sentenceInWords, subjectOf } from './event-in-words.ts';

export const pageOf = ({ subject, events }: AuditEvent) =>
  subject?.member === true && events === 1 ? paths.user(subject.id) : undefined;

/** What it changed says each of the events for itself. */
const changeText = (item: AuditEvent, say: Say) =>
  item.events > 1 ? say.t('auditLog.each', { count: item.events }) : changeInWords(item, say).join(' · ');

const columnsIn = (zone: string): Column<AuditEvent>[] => [
  {
    id: 'sentence',
    label: 'auditLog.sentence',
    min: 240,
    beside: pictureWidth,
    important: true,
    text: (item, { t }) => sentenceInWords(item, t),
    cell: (item) => <AuditSentence item={item} inCell />,
  },
  {
    id: 'event',
    label: 'auditLog.event',
    min: 150,
    extra: true,
    text: (item, { t }) => eventName(item, t),
  },
  {
    id: 'actor',
    label: 'auditLog.actor',
    min: 130,
    beside: pictureWidth,
    extra: true,
    text: (item, say) => actorOf(item, say).name,
    cell: (item, say) => <PersonCell person={actorOf(item, say)} />,
    inFull: (item, say) => <Person person={actorOf(item, say)} />,
  },
  {
    id: 'subject',
    label: 'auditLog.subject',
    min: 130,
    beside: pictureWidth,
    extra: true,
    text: (item, say) => subjectOf(item, say).name,
    cell: (item, say) => item.subject && <PersonCell person={subjectOf(item, say)} to={pageOf(item)} />,
    inFull: (item, say) => <Person person={subjectOf(item, say)} to={pageOf(item)} />,
  },
  {
    id: 'change',
    label: 'auditLog.change',
    min: 120,
    cutFirst: true,
    important: true,
    text: changeText,
    cell: (item, say) =>
      item.events > 1 ? (
        <CellLink to={paths.auditWith({ action: String(item.sequence) })}>{changeText(item, say)}</CellLink>
      ) : (
        changeText(item, say)
      ),
    inFull: (item, say) =>
      item.events > 1 ? (
        <Anchor component={Link} to={paths.auditWith({ action: String(item.sequence) })} inherit>
          {changeText(item, say)}
        </Anchor>
      ) : (
        <AuditChange item={item} />
      ),
  },
  {
    id: 'at',
    label: 'auditLog.at',
    min: 100,
    whole: true,
    important: true,
    text: ({ at }, { intl }) => timeText(at, intl, zone),
    cell: ({ at }) => <Time at={at} zone={zone} />,
  },
  {
    id: 'number',
    label: 'auditLog.column.number',
    min: 90,
    extra: true,
    text: ({ sequence }, { intl }) => intl.formatNumber(sequence),
    onCard: ({ sequence }, { t, intl }) => t('auditLog.number', { number: intl.formatNumber(sequence) }),
  },
];

/** X1: one human sentence for each action, with what it changed and when. */
export const auditList = ({ t, zone }: Pick<Say, 't'> & { zone: string }): ListDescription<AuditEvent> => ({
  id: 'audit',
  label: 'nav.audit',
  idOf: ({ id }) => id,
  nameOf: (item) => sentenceInWords(item, t),
  pictureOf: (item) => {
    const { id, name } = personOf(item, { t });
    return id !== null && <Picture person={{ id, name }} />;
  },
  columns: columnsIn(zone),
  search: 'auditLog.search',
  filters: auditFilters,
  card: [['at', 'number'], 'change'],
  noMatch: { title: 'form.nothingFound', text: 'auditLog.empty' },
});
