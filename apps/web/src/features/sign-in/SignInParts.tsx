import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { ChooseUser } from '../../shell/ChooseUser.tsx';
import { PublicPage } from '../../shell/PublicPage.tsx';
import { useText } from '../../words/text.ts';
import type { Arrival } from './use-arrival.ts';

/** W1: nobody who set a password on a colleague's browser is welcomed by the colleague's name. */
export function OtherUser({ current, arrived }: { current: string; arrived: Arrival }) {
  const t = useText();
  const name = arrived.email;
  return (
    <PublicPage title={t('signIn.title')}>
      <Stack>
        {arrived.passwordSet && <PasswordSet />}
        <ChooseUser text={t('signIn.otherUser', { name, current })} name={name} current={current} />
      </Stack>
    </PublicPage>
  );
}

export function PasswordSet() {
  const t = useText();
  return (
    <Alert color="green" icon={<IconCheck aria-hidden />} role="status">
      {t('signIn.passwordSet')}
    </Alert>
  );
}

export function BelowSignIn() {
  const t = useText();
  return (
    <Text ta="center" fz="sm" mt="md">
      <Anchor component={Link} to={paths.help}>
        {t('help.title')}
      </Anchor>
      {' · '}
      <Anchor component={Link} to={paths.askSupport}>
        {t('support.ask')}
      </Anchor>
      {' · '}
      <Anchor href="/api/v1/reference">{t('signIn.apiReference')}</Anchor>
    </Text>
  );
}
