import { Anchor } from '@mantine/core';
import type { AuditEvent } from '@roster/contract/audit-events';
import { auditEvents } from '@roster/domain/audit-events';
import { readPlaceholders } from '@roster/domain/audit-reading';
import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useText, type MessageId } from '../../words/text.ts';

/** X1: one human sentence; its subject is a link while they have a page here. */
export function AuditSentence({ item }: { item: AuditEvent }) {
  const t = useText();
  const { actor, subject, details } = item;
  const kinds = {
    job: t('auditLog.itself'),
    operator: t('auditLog.operator'),
    directory: t('auditLog.directory'),
  };
  const nobody = t('auditLog.erased');
  const actorName = actor.kind === 'user' ? (actor.name ?? nobody) : kinds[actor.kind];
  const subjectName = subject?.name ?? nobody;
  return (
    <FormattedMessage
      id={sentenceOf(item.event)}
      values={{
        actor: actorName,
        subject:
          subject?.member === true ? (
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
