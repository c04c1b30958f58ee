import { call } from '../../api/api.ts';
import { changePassword } from '@roster/contract/passwords';
import { changeEmail } from '@roster/contract/email-changes';
import { Alert, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Profile } from '@roster/contract/profile';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useText } from '../../words/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { Section } from '../../ui/Section.tsx';
import { NewPasswordForm } from '../passwords/index.ts';

type CurrentProps = { value: string; onChange: (value: string) => void; error: string | null };

function CurrentPassword({ value, onChange, error }: CurrentProps) {
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

/** Every other session ends with a new password. */
export function PasswordCard({ profile }: { profile: Profile }) {
  const t = useText();
  const client = useQueryClient();
  const [current, setCurrent] = useState('');
  const [missing, setMissing] = useState(false);
  const [round, setRound] = useState(0);
  const change = useMutation({
    mutationFn: (password: string) => call(changePassword, { body: { currentPassword: current, password } }),
    onSuccess: () => {
      setCurrent('');
      setRound(round + 1);
      notifications.show({ color: 'green', message: t('ownAccount.passwordChanged') });
      return client.invalidateQueries({ queryKey: ['own-sessions'] });
    },
  });
  return (
    <Section title={t('signIn.password')}>
      <Stack>
        <CurrentPassword
          value={current}
          onChange={setCurrent}
          error={missing && current === '' ? t('form.required') : null}
        />
        <NewPasswordForm
          key={round}
          owner={profile}
          submitLabel={t('ownAccount.changePassword')}
          pending={change.isPending}
          error={change.error}
          autoFocus={false}
          onSubmit={(password) => {
            setMissing(current === '');
            if (current !== '') change.mutate(password);
          }}
        />
      </Stack>
    </Section>
  );
}

/** A6: the new mailbox confirms; until then the old address stays. */
export function EmailCard({ profile }: { profile: Profile }) {
  const t = useText();
  const client = useQueryClient();
  const [email, setEmail] = useState('');
  const [current, setCurrent] = useState('');
  const [missing, setMissing] = useState(false);
  const change = useMutation({
    mutationFn: () => call(changeEmail, { body: { email, currentPassword: current } }),
    onSuccess: () => {
      setCurrent('');
      return client.invalidateQueries({ queryKey: ['profile'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const empty = email.trim() === '' || current === '';
    setMissing(empty);
    if (!empty) change.mutate();
  };
  return (
    <Section title={t('users.column.email')}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text fz="sm">{t('ownAccount.emailText', { email: profile.email })}</Text>
          {profile.newEmail && (
            <Alert color="yellow" role="status">
              {t('ownAccount.emailWaiting', { email: profile.newEmail })}
            </Alert>
          )}
          <TextInput
            type="email"
            label={t('ownAccount.newEmail')}
            autoComplete="email"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={missing && email.trim() === '' ? t('form.required') : null}
          />
          <CurrentPassword
            value={current}
            onChange={setCurrent}
            error={missing && current === '' ? t('form.required') : null}
          />
          <RefusalAlert error={change.error} />
          <Button type="submit" variant="default" loading={change.isPending}>
            {t('ownAccount.changeEmail')}
          </Button>
        </Stack>
      </form>
    </Section>
  );
}
