import { Anchor } from '@mantine/core';
import type { AuditEvent } from '@roster/contract/audit-events';
import { readPlaceholders } from '@roster/domain/audit-reading';
import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';
import { actorName, sentenceOf, subjectName } from './event-in-words.ts';

/** X1: one human sentence; its subject is a link while they have a page here. */
export function AuditSentence({ item }: { item: AuditEvent }) {
  const t = useText();
  const { subject, details, events } = item;
  const name = subjectName(item, t) || t('auditLog.erased');
  return (
    <FormattedMessage
      id={sentenceOf(item.event)}
      values={{
        actor: actorName(item, t),
        subject:
          subject?.member === true && events === 1 ? (
            <Anchor component={Link} to={paths.user(subject.id)} inherit td="underline" key="subject">
              {name}
            </Anchor>
          ) : (
            name
          ),
        ...readPlaceholders(item.event, details),
      }}
    />
  );
}
