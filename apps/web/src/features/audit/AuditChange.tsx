import type { AuditEvent } from '@roster/contract/audit-events';
import { useIntl } from 'react-intl';
import { useText } from '../../words/text.ts';
import classes from './AuditChange.module.css';
import { changeInWords } from './change-in-words.ts';

/** What an event changed, line by line; nothing if the sentence says it all. */
export function AuditChange({ item }: { item: AuditEvent }) {
  const t = useText();
  const intl = useIntl();
  const lines = changeInWords(item, { t, intl });
  if (lines.length === 0) return null;
  return (
    <ul className={classes.change}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
