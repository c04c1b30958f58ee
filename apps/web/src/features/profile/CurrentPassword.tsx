import { PasswordInput } from '@mantine/core';
import type { Ref } from 'react';
import { useText } from '../../words/text.ts';

type Props = {
  ref?: Ref<HTMLInputElement>;
  value: string;
  onChange: (value: string) => void;
  error: string | null;
};

export function CurrentPassword({ ref, value, onChange, error }: Props) {
  const t = useText();
  return (
    <PasswordInput
      ref={ref}
      label={t('ownAccount.currentPassword')}
      autoComplete="current-password"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
      visibilityToggleButtonProps={{
        'aria-label': t('signIn.showPassword'),
        tabIndex: 0,
        'aria-hidden': false,
      }}
    />
  );
}
