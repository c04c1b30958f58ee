import { Alert, Button, Stack, Text, TextInput } from '@mantine/core';
import type { Profile } from '@roster/contract/profile';
import { useState, type FormEvent } from 'react';
import { clearedOf } from '../../form/clear-sent.ts';
import { useText } from '../../words/text.ts';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { PageForm } from '../../ui/TypedForm.tsx';
import { Section } from '../../ui/Section.tsx';
import { CurrentPassword } from './CurrentPassword.tsx';
import { useChangeEmail } from './profile.queries.ts';
import { useSay } from '../../toasts/use-say.tsx';

/** A6: the new mailbox confirms; until then the old address stays. */
export function EmailCard({ profile }: { profile: Profile }) {
  const t = useText();
  const [email, setEmail] = useState('');
  const [current, setCurrent] = useState('');
  const [missing, setMissing] = useState(false);
  const say = useSay();
  const change = useChangeEmail(({ repeated, sentTo }, sent) => {
    setCurrent(clearedOf(sent.currentPassword));
    setEmail(clearedOf(sent.email));
    say('changeEmail', repeated ? 'users.sent.repeated' : 'user.changeEmailSent', { email: sentTo });
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const empty = email.trim() === '' || current === '';
    setMissing(empty);
    if (!empty) change.mutate({ email, currentPassword: current });
  };
  return (
    <Section title={t('users.column.email')}>
      <PageForm onSubmit={submit}>
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
          <DialogActions>
            <Button type="submit" loading={change.isPending}>
              {t('ownAccount.changeEmail')}
            </Button>
          </DialogActions>
        </Stack>
      </PageForm>
    </Section>
  );
}
