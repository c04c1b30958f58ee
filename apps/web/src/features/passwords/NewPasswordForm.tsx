import '@mantine/core/styles/Progress.css';
import { Button, PasswordInput, Progress, Stack, Text } from '@mantine/core';
import { decidePassword, decideReplacement } from '@roster/domain/chosen-passwords';
import { minPasswordLength, type PasswordOwner } from '@roster/domain/passwords';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { clearedOf } from '../../form/clear-sent.ts';
import { useText } from '../../words/text.ts';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { PageForm } from '../../ui/TypedForm.tsx';

type Props = {
  owner: PasswordOwner;
  /** The password it replaces, where that is typed, too. */
  current?: string;
  submitLabel: string;
  pending: boolean;
  error: Error | null;
  /** `clear` empties the field once the password is saved; one that was typed since then stays (X6). */
  onSubmit: (password: string, clear: () => void) => void;
  autoFocus?: boolean;
  /** The button is as wide as the form: where the form is all there is. */
  wide?: boolean;
  /** What is asked for besides. */
  children?: ReactNode;
};

/** The rules for passwords are the domain's: the same function runs here while typing and on the server. */
export function NewPasswordForm({
  owner,
  current,
  submitLabel,
  pending,
  error,
  onSubmit,
  autoFocus = true,
  wide = true,
  children,
}: Props) {
  const t = useText();
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const id = useId();
  const refusal =
    current === undefined ? decidePassword(password, owner) : decideReplacement(password, current, owner);
  const length = [...password.normalize('NFKC')].length;

  const clear = () => {
    setPassword(clearedOf(password));
    setTried(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (refusal) document.getElementById(id)?.focus();
    else onSubmit(password, clear);
  };
  return (
    <PageForm onSubmit={submit}>
      <Stack>
        {/* Password managers store the new password under it. */}
        <input type="text" name="username" autoComplete="username" value={owner.email} readOnly hidden />
        {children}
        <PasswordInput
          id={id}
          label={t('password.new')}
          description={t('password.hint', { min: minPasswordLength })}
          autoComplete="new-password"
          autoFocus={autoFocus}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          onBlur={() => setTried(password !== '')}
          error={tried && refusal ? t(`refusals.${refusal}`) : null}
          visibilityToggleButtonProps={{
            'aria-label': t('signIn.showPassword'),
            tabIndex: 0,
            'aria-hidden': false,
          }}
        />
        <div aria-hidden>
          <Progress
            value={Math.min((length / minPasswordLength) * 100, 100)}
            color={refusal ? 'yellow' : 'green'}
            size="sm"
          />
          <Text fz="xs" c="dimmed" mt={4}>
            {t('password.length', { length, min: minPasswordLength })}
          </Text>
        </div>
        <RefusalAlert error={error} />
        <DialogActions>
          <Button type="submit" loading={pending} {...(wide && { flex: 1 })}>
            {submitLabel}
          </Button>
        </DialogActions>
      </Stack>
    </PageForm>
  );
}
