import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { keys } from '../shell/keys.ts';
import { useText } from '../words/text.ts';

type Props = {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Enter was pressed: there is nothing more to wait for. */
  onSubmit?: () => void;
};

/** A search that narrows what is shown below it. `/` moves the focus here. */
export function SearchField({ label, value, onChange, onSubmit }: Props) {
  const t = useText();
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={17} aria-hidden />}
      rightSection={
        value && <CloseButton size="sm" aria-label={t('users.clearSearch')} onClick={() => onChange('')} />
      }
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === keys.open) onSubmit?.();
        // Only the text: what Escape means to the page comes next.
        if (event.key !== keys.close || value === '' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onChange('');
      }}
      // A one-line box drops line breaks, which stand between the people of a pasted list.
      onPaste={(event) => {
        const text = event.clipboardData.getData('text');
        if (!text.includes('\n')) return;
        event.preventDefault();
        onChange(
          text
            .trim()
            .split(/\s*[\r\n]+\s*/)
            .join('; '),
        );
      }}
    />
  );
}
