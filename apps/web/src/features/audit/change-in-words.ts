import type { AuditEvent } from '@roster/contract/audit-events';
import { readDetails } from '@roster/domain/audit-reading';
import type { Say } from '../../list/list-description.ts';
import { detailInWords, detailNames, nothing } from './details-in-words.ts';

/** What an event changed, before and after in words, and what else it says; empty if the sentence says it all. */
export function changeInWords(item: AuditEvent, say: Say): string[] {
  const { t } = say;
  const inWords = detailInWords(say);
  const { before, after, others, reason } = readDetails(item.event, item.details);
  const saidOf = (name: string): string => {
    const [was, is] = [inWords(name, before[name]), inWords(name, after[name])];
    if (!(name in before)) return is;
    if (!(name in after)) return was;
    return was === is ? '' : `${was} → ${is}`;
  };
  // Where the log has the names of groups, their number says nothing more.
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => name !== 'defaultGroupIds' || !('defaultGroups' in after),
  );
  const lines = [
    ...changed.map((name) => ({ name, said: saidOf(name) })),
    ...others.map(([name, value]) => ({ name, said: inWords(name, value) })),
  ].flatMap(({ name, said }) => {
    const label = detailNames[name];
    return label && said !== '' && said !== nothing ? [`${t(label)}: ${said}`] : [];
  });
  return [...lines, ...(reason === null ? [] : [t('auditLog.reason', { reason })])];
}
