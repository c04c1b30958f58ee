import { Anchor } from '@mantine/core';
import type { AuditEvent } from '@roster/contract/audit-events';
import { Link } from 'react-router';
import { useText } from '../../words/text.ts';

type Page = { items: AuditEvent[] };

/** A log begins with what happened; its last readings are counted but not shown first. */
export function withoutLatestReadings<Some extends Page>(page: Some, isBeginning: boolean) {
  const { items } = page;
  const unread = items.findIndex(({ event }) => event !== 'audit.read');
  const counted = items.reduce((sum, { events }) => sum + events, 0);
  return { ...page, counted, items: isBeginning ? items.slice(Math.max(unread, 0)) : items };
}

/** The way to the readings that the log does not begin with. */
export function ReadingsLink({ to }: { to: string }) {
  const t = useText();
  return (
    <Anchor component={Link} to={to} inherit td="underline">
      {t('auditLog.readings')}
    </Anchor>
  );
}
