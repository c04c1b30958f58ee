import { Stack, Text } from '@mantine/core';
import { laterApi } from '../../later-api.ts';
import { useText } from '../../shell/text.ts';
import { ConfirmLink } from './ConfirmLink.tsx';
import { LinkPage } from './LinkPage.tsx';
import { ToSignIn } from './ToSignIn.tsx';

/** A6: the new mailbox confirms. */
export function Component() {
  const t = useText();
  return (
    <LinkPage title={t('confirmEmail.title')} purpose="emailChange">
      {({ token, info }) => (
        <ConfirmLink
          token={token}
          text={t('confirmEmail.text', { email: info.email })}
          button={t('confirmEmail.submit')}
          act={() => laterApi.links.confirmEmailChange({ body: { token } })}
          done={({ email }) => (
            <Stack gap="xs">
              <Text fz="sm">{t('confirmEmail.done', { email })}</Text>
              <ToSignIn email={email} />
            </Stack>
          )}
        />
      )}
    </LinkPage>
  );
}
