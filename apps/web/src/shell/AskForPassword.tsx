import { Button, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { proofMinutes } from '@roster/domain/sensitive';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { api } from '../api.ts';
import { DialogActions } from '../ui/DialogActions.tsx';
import { RefusalAlert } from '../ui/RefusalAlert.tsx';
import { useSession } from './session.ts';
import { useText } from './text.ts';

/** L6: on top of whatever asked for it; the call is repeated afterwards, and what was typed beneath stays. */
export default function AskForPassword({ answer }: { answer: (proven: boolean) => void }) {
  const t = useText();
  const { user } = useSession();
  const [password, setPassword] = useState('');
  const proof = useMutation({
    mutationFn: () => api.session.prove({ body: { password } }),
    onSuccess: () => answer(true),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // React hands the event on to the form that the dialog was opened from.
    event.stopPropagation();
    if (password !== '') proof.mutate();
  };
  return (
    <Modal
      opened
      onClose={() => answer(false)}
      title={t('proof.title')}
      zIndex={900}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      styles={{ title: { fontWeight: 650, fontSize: 18 } }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text fz="sm">{t('proof.text', { minutes: proofMinutes })}</Text>
          <input type="text" name="username" autoComplete="username" value={user.email} readOnly hidden />
          <PasswordInput
            label={t('signIn.password')}
            autoComplete="current-password"
            data-autofocus
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={{
              'aria-label': t('signIn.showPassword'),
              tabIndex: 0,
              'aria-hidden': false,
            }}
          />
          <RefusalAlert error={proof.error} />
          <DialogActions>
            <Button variant="default" onClick={() => answer(false)}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={proof.isPending}>
              {t('proof.submit')}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Modal>
  );
}
