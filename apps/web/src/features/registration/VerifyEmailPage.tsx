import { Stack, Text } from '@mantine/core';
import { laterApi } from '../../later-api.ts';
import { useText } from '../../shell/text.ts';
import { ConfirmLink } from '../links/ConfirmLink.tsx';
import { LinkPage, ToSignIn } from '../links/LinkPage.tsx';

/** P1: always shows the person their state. */
export function Component() {
  const t = useText();
  return (
    <LinkPage title={t('verifyEmail.title')} purpose="emailVerification">
      {({ token, info }) => (
        <ConfirmLink
          text={t('verifyEmail.text', { email: info.email })}
          button={t('verifyEmail.submit')}
          act={() => laterApi.registration.verifyEmail({ body: { token } })}
          done={({ email, standing, accountName }) => (
            <Stack gap="xs">
              <Text fz="sm">{t(`verifyEmail.${standing}`, { account: accountName ?? '' })}</Text>
              <ToSignIn email={email} />
            </Stack>
          )}
        />
      )}
    </LinkPage>
  );
}
