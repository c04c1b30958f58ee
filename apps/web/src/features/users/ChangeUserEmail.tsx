import type { UserDetail } from '@roster/contract/users';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../words/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useChangeUserEmail } from './edit-user.queries.ts';
import { useSay } from '../../toasts/use-say.tsx';

/** A6: separate, since it takes effect only when the new mailbox confirms. */
export function ChangeUserEmail({ user }: { user: UserDetail }) {
  const t = useText();
  const [email, setEmail] = useState(user.email);
  const say = useSay();
  const change = useChangeUserEmail(user.id, ({ repeated, sentTo }) =>
    say('changeUserEmail', repeated ? 'users.sent.repeated' : 'user.changeEmailSent', { email: sentTo }),
  );
  return (
    <Stack gap="xs" mt="lg" pt="md" style={{ borderTop: '1px solid var(--mantine-color-default-border)' }}>
      <Group align="flex-end" gap="sm">
        <TextInput
          flex={1}
          type="email"
          label={t('user.changeEmail')}
          description={t('user.changeEmailHint')}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={email.trim() === user.email}
          loading={change.isPending}
          onClick={() => change.mutate(email)}
        >
          {t('user.changeEmailSubmit')}
        </Button>
      </Group>
      <RefusalAlert error={change.error} />
    </Stack>
  );
}
