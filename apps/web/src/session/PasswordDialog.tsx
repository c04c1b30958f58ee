import { Button, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { problemOf } from '../api/api.ts';
import { DialogActions } from '../ui/DialogActions.tsx';
import { RefusalAlert } from '../ui/RefusalAlert.tsx';
import { LockedAlert } from './LockedAlert.tsx';
import { useSession } from './session.ts';
import { useText } from '../words/text.ts';

type Props = {
  title: string;
  text: string;
  submit: string;
  /** What closing the dialog does. */
  leave: string;
  /** Shows whose password is asked for. */
  withEmail?: boolean;
  pending: boolean;
  error: Error | null;
  onSubmit: (typed: { email: string; password: string }) => void;
  onLeave: () => void;
};

/** Asks the user of this screen for their password, on top of everything; what was typed beneath stays. */
export function PasswordDialog({ withEmail = false, pending, error, onSubmit, onLeave, ...words }: Props) {
  const t = useText();
  const { email } = useSession().user;
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const locked = error && problemOf(error, 'signIn.locked')?.locked;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // React hands the event on to the form that the dialog was opened from.
    event.stopPropagation();
    setMissing(password === '');
    if (password === '') field.current?.focus();
    else onSubmit({ email, password });
  };
  return (
    <Modal
      opened
      onClose={onLeave}
      title={words.title}
      zIndex={900}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      styles={{ title: { fontWeight: 650, fontSize: 18 } }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text fz="sm">{words.text}</Text>
          {withEmail ? (
            <TextInput label={t('signIn.email')} autoComplete="username" value={email} readOnly />
          ) : (
            <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
          )}
          <PasswordInput
            ref={field}
            label={t('signIn.password')}
            autoComplete="current-password"
            data-autofocus
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            error={missing && password === '' ? t('form.required') : null}
            visibilityToggleButtonProps={{
              'aria-label': t('signIn.showPassword'),
              tabIndex: 0,
              'aria-hidden': false,
            }}
          />
          {locked ? <LockedAlert {...locked} /> : <RefusalAlert error={error} />}
          <DialogActions>
            <Button variant="default" onClick={onLeave}>
              {words.leave}
            </Button>
            <Button type="submit" loading={pending}>
              {words.submit}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Modal>
  );
}
