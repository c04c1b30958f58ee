import { LimitedTextarea } from '../../form/LimitedText.tsx';
import { useText } from '../../words/text.ts';

/** Every action of an operator in an account has a reason, recorded in the account's own log. */
export function ReasonField({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const t = useText();
  return (
    <LimitedTextarea
      label={t('operator.reason')}
      withAsterisk
      autosize
      minRows={2}
      limit={500}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
