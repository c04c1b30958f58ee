import '@mantine/core/styles/Table.css';
import { Table, Text } from '@mantine/core';
import type { AuditEvent } from '@roster/contract/audit-events';
import { useText } from '../../words/text.ts';

/** The values before and after, field by field, and any other details. */
export function AuditChange({ details }: { details: AuditEvent['details'] }) {
  const t = useText();
  const before = recordOf(details['before']);
  const after = recordOf(details['after']);
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const rest = Object.entries(details).filter(
    ([name]) => !['before', 'after', 'reason', 'groupId'].includes(name),
  );
  return (
    <div style={{ overflowX: 'auto' }}>
      {names.length > 0 && (
        <Table fz="sm" withRowBorders={false} verticalSpacing={2}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('auditLog.details')}</Table.Th>
              <Table.Th>{t('auditLog.before')}</Table.Th>
              <Table.Th>{t('auditLog.after')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {names.map((name) => (
              <Table.Tr key={name}>
                <Table.Td>{name}</Table.Td>
                <Table.Td>{say(before[name])}</Table.Td>
                <Table.Td>{say(after[name])}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {rest.map(([name, value]) => (
        <Text key={name} fz="sm" c="dimmed">
          {name}: {say(value)}
        </Text>
      ))}
    </div>
  );
}

/** Whether there is anything to show beside the sentence. */
export const hasChange = (details: AuditEvent['details']) =>
  Object.keys(details).some((name) => name !== 'reason' && name !== 'groupId');

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

function say(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) return value.map(say).join(', ') || '–';
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}
