import type { AuditEvent } from '@roster/contract/audit-events';
import { readDetails } from '@roster/domain/audit-reading';
import { useText } from '../../words/text.ts';
import classes from './AuditEntry.module.css';
import { detailNames, nothing, useDetailInWords } from './details-in-words.ts';

/** What an event changed, before and after in words, and what else it says; nothing if the sentence says it all. */
export function AuditChange({ item }: { item: AuditEvent }) {
  const t = useText();
  const say = useDetailInWords();
  const { before, after, others, reason } = readDetails(item.event, item.details);
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const lines = [
    ...changed.map((name) => ({ name, said: saidOf(name) })),
    ...others.map(([name, value]) => ({ name, said: say(name, value) })),
  ].flatMap(({ name, said }) => {
    const label = detailNames[name];
    return label && said !== '' && said !== nothing ? [{ name, label: t(label), said }] : [];
  });
  if (lines.length === 0 && reason === null) return null;
  return (
    <ul className={classes.change}>
      {lines.map(({ name, label, said }) => (
        <li key={name}>
          {label}: {said}
        </li>
      ))}
      {reason !== null && <li>{t('auditLog.reason', { reason })}</li>}
    </ul>
  );

  function saidOf(name: string): string {
    const [was, is] = [say(name, before[name]), say(name, after[name])];
    if (!(name in before)) return is;
    if (!(name in after)) return was;
    return was === is ? '' : `${was} → ${is}`;
  }
}
