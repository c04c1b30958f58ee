import '@mantine/core/styles/Table.css';
import { Table, Text } from '@mantine/core';
import type { AuditEvent } from '@roster/contract/audit-events';
import { readDetails } from '@roster/domain/audit-reading';
import { useText } from '../../words/text.ts';

/** The values before and after, field by field, and any other details. */
export function AuditChange({ item }: { item: AuditEvent }) {
  const t = useText();
  const { before, after, others } = readDetails(item.event, item.details);
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
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
      {others.map(([name, value]) => (
        <Text key={name} fz="sm" c="dimmed">
          {name}: {say(value)}
        </Text>
      ))}
    </div>
  );
}

/** Whether there is anything to show beside the sentence. */
export function hasChange(item: AuditEvent): boolean {
  const { before, after, others } = readDetails(item.event, item.details);
  return [before, after].some((part) => Object.keys(part).length > 0) || others.length > 0;
}

function say(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) return value.map(say).join(', ') || '–';
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}
