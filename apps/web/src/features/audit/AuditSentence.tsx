import { Anchor } from '@mantine/core';
import type { AuditEvent } from '@roster/contract/audit-events';
import { readPlaceholders } from '@roster/domain/audit-reading';
import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { CellLink } from '../../list/CellLink.tsx';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';
import { actorName, otherName, sentenceOf, subjectName } from './event-in-words.ts';

type Props = {
  item: AuditEvent;
  /** In a cell of a list, whose links the list hears. */
  inCell?: boolean;
};

/** X1: one human sentence; its subject is a link while they have a page here. */
export function AuditSentence({ item, inCell = false }: Props) {
  const t = useText();
  const { subject, details, events } = item;
  const name = subjectName(item, t) || t('auditLog.erased');
  return (
    <FormattedMessage
      id={sentenceOf(item.event)}
      values={{
        actor: actorName(item, t),
        subject:
          subject?.member !== true || events > 1 ? (
            name
          ) : inCell ? (
            <CellLink to={paths.user(subject.id)} inSentence key="subject">
              {name}
            </CellLink>
          ) : (
            <Anchor component={Link} to={paths.user(subject.id)} inherit td="underline" key="subject">
              {name}
            </Anchor>
          ),
        other: otherName(item, t),
        ...readPlaceholders(item.event, details),
      }}
    />
  );
}
