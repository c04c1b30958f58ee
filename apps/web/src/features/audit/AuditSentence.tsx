import { Anchor } from '@mantine/core';
import type { AuditEvent } from '@roster/contract/audit-events';
import { auditEvents } from '@roster/domain/audit-events';
import { readPlaceholders } from '@roster/domain/audit-reading';
import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useActorName } from './use-actor-name.ts';
import { useText, type MessageId } from '../../words/text.ts';

/** X1: one human sentence; its subject is a link while they have a page here. */
export function AuditSentence({ item, subject: instead }: { item: AuditEvent; subject?: string }) {
  const t = useText();
  const actorName = useActorName();
  const { subject, details } = item;
  const nobody = t('auditLog.erased');
  const subjectName = instead ?? subject?.name ?? nobody;
  return (
    <FormattedMessage
      id={sentenceOf(item.event)}
      values={{
        actor: actorName(item),
        subject:
          subject?.member === true && instead === undefined ? (
            <Anchor component={Link} to={paths.user(subject.id)} inherit td="underline" key="subject">
              {subjectName}
            </Anchor>
          ) : (
            subjectName
          ),
        ...readPlaceholders(item.event, details),
      }}
    />
  );
}

/** An event that this version does not know comes from a newer server. */
export function sentenceOf(event: string): MessageId {
  const known = auditEvents.find((one) => one === event);
  return known ? `audit.${known}` : 'auditLog.other';
}
