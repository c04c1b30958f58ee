import { Text } from '@mantine/core';
import { auditEvents } from '@roster/domain/audit-events';
import { fullName } from '@roster/domain/names';
import { useIntl } from 'react-intl';
import { isNotFound } from '../../failures/is-not-found.ts';
import type { Filter, OwnFilter } from '../../list/list-description.ts';
import { worded } from '../../list/worded.ts';
import { UserSelect } from '../../people/UserSelect.tsx';
import { useUser } from '../../people/user-actions.queries.ts';
import { useText, type Text as TextOf } from '../../words/text.ts';

export const auditFilterNames = ['search', 'event', 'actorId', 'subjectId', 'action', 'from', 'to'] as const;

/** A person, found by typing. Someone who has left is still in the log, but can no longer be found by name. */
function person(name: 'actorId' | 'subjectId', label: 'auditLog.actor' | 'auditLog.subject'): OwnFilter {
  return {
    name,
    label,
    kind: 'own',
    Field: function PersonField({ value, onChange }) {
      const t = useText();
      const user = useUser(value || null);
      const { data } = user;
      const known = data ? { id: data.id, name: fullName(data), email: data.email } : null;
      return (
        <UserSelect
          label={t(label)}
          size="sm"
          value={value || null}
          onChange={(userId) => onChange(userId ?? undefined)}
          known={known}
          also={value && !known ? [{ value, label: nameOf(user, t) }] : []}
          except={value && !known ? [value] : []}
          allowProtected
          withinPopover
        />
      );
    },
    useLabel: (value) => {
      const t = useText();
      const user = useUser(value);
      return nameOf(user, t);
    },
  };
}

/** Only someone who is no longer found has left; an answer that is missing says nothing about them. */
function nameOf({ data, error }: ReturnType<typeof useUser>, t: TextOf) {
  if (data) return fullName(data);
  return isNotFound(error) ? t('auditLog.someone') : '…';
}

/** All that one action recorded: a row that stands for many events leads there. */
const action: OwnFilter = {
  name: 'action',
  label: 'auditLog.action',
  kind: 'own',
  notOffered: true,
  Field: function ActionField({ value }) {
    const t = useText();
    return <Text fz="sm">{t('auditLog.actionHint', { number: value })}</Text>;
  },
  useLabel: (value) => {
    const t = useText();
    const intl = useIntl();
    return t('auditLog.number', { number: intl.formatNumber(Number(value)) });
  },
};

export const auditFilters: Filter[] = [
  {
    name: 'event',
    label: 'auditLog.event',
    kind: 'many',
    useOptions: worded(auditEvents, (event) => `auditEvent.${event}`),
  },
  person('actorId', 'auditLog.actor'),
  person('subjectId', 'auditLog.subject'),
  action,
  { name: 'from', label: 'auditLog.from', kind: 'day', since: true },
  { name: 'to', label: 'auditLog.to', kind: 'day' },
];
