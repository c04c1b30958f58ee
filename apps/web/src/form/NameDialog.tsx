import { useState, type ReactNode } from 'react';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { useText } from '../words/text.ts';
import { LimitedTextInput } from './LimitedText.tsx';

type Props = {
  title: string;
  /** What the name names. */
  label: string;
  /** The name that it has; empty for something new. */
  named?: string;
  /** Stands before the name. */
  text?: ReactNode;
  /** Stands after it. */
  children?: ReactNode;
  saving: { isPending: boolean; error: Error | null };
  onSave: (name: string) => void;
  onClose: () => void;
};

/** Gives something a name, and nothing as long as it is blank. Enter saves, too. */
export function NameDialog({ title, label, named = '', text, children, saving, onSave, onClose }: Props) {
  const t = useText();
  const [typed, setTyped] = useState(named);
  const name = typed.trim();
  const send = () => onSave(name);
  return (
    <ConfirmDialog
      title={title}
      confirm={t('form.save')}
      blocked={name === ''}
      pending={saving.isPending}
      error={saving.error}
      onConfirm={send}
      onClose={onClose}
    >
      {text}
      <LimitedTextInput
        label={label}
        limit={80}
        withAsterisk
        data-autofocus
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={({ key, nativeEvent }) =>
          key === 'Enter' && !nativeEvent.isComposing && name !== '' && send()
        }
      />
      {children}
    </ConfirmDialog>
  );
}
