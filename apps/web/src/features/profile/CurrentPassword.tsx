import { PasswordInput } from '@mantine/core';
import { useText } from '../../words/text.ts';

type Props = { value: string; onChange: (value: string) => void; error: string | null };

export function CurrentPassword({ value, onChange, error }: Props) {
  const t = useText();
  return (
    <PasswordInput
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
