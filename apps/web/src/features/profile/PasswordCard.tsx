import type { Profile } from '@roster/contract/profile';
import { useRef, useState } from 'react';
import { clearedOf } from '../../form/clear-sent.ts';
import { useText } from '../../words/text.ts';
import { Section } from '../../ui/Section.tsx';
import { NewPasswordForm } from '../passwords/index.ts';
import { CurrentPassword } from './CurrentPassword.tsx';
import { useChangePassword } from './profile.queries.ts';
import { useSay } from '../../toasts/use-say.tsx';

/** Every other session ends with a new password. */
export function PasswordCard({ profile }: { profile: Profile }) {
  const t = useText();
  const [current, setCurrent] = useState('');
  const currentField = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const say = useSay();
  const change = useChangePassword((sent) => {
    setCurrent(clearedOf(sent.currentPassword));
    say('changePassword', 'ownAccount.passwordChanged');
  });
  return (
    <Section title={t('signIn.password')}>
      <NewPasswordForm
        owner={profile}
        current={current}
        submitLabel={t('ownAccount.changePassword')}
        pending={change.isPending}
        error={change.error}
        autoFocus={false}
        wide={false}
        onSubmit={(password, clear) => {
          setMissing(current === '');
          if (current === '') currentField.current?.focus();
          else change.mutate({ currentPassword: current, password }, { onSuccess: clear });
        }}
      >
        <CurrentPassword
          ref={currentField}
          value={current}
          onChange={setCurrent}
          error={missing && current === '' ? t('form.required') : null}
        />
      </NewPasswordForm>
    </Section>
  );
}
