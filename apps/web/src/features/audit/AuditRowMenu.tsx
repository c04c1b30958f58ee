import { Menu } from '@mantine/core';
import type { AuditEvent } from '@roster/contract/audit-events';
import { IconListDetails, IconUser, IconUserSearch } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';
import { actorName, subjectName } from './event-in-words.ts';

/** Where an event leads: to each of its action, to what else the same person did, and to all about the one it concerns. */
export default function AuditRowMenu({ item }: { item: AuditEvent }) {
  const t = useText();
  const { actor, subject, sequence, events } = item;
  return (
    <>
      {events > 1 && (
        <Menu.Item
          component={Link}
          to={paths.auditWith({ action: String(sequence) })}
          leftSection={<IconListDetails size={17} aria-hidden />}
        >
          {t('auditLog.each', { count: events })}
        </Menu.Item>
      )}
      {actor.kind === 'user' && actor.id !== null && (
        <Menu.Item
          component={Link}
          to={paths.auditWith({ actorId: actor.id })}
          leftSection={<IconUser size={17} aria-hidden />}
        >
          {t('auditLog.allBy', { name: actorName(item, t) })}
        </Menu.Item>
      )}
      {subject && events === 1 && (
        <Menu.Item
          component={Link}
          to={paths.auditOf(subject.id)}
          leftSection={<IconUserSearch size={17} aria-hidden />}
        >
          {t('auditLog.allAbout', { name: subjectName(item, t) })}
        </Menu.Item>
      )}
    </>
  );
}
