import { Stack, Text } from '@mantine/core';
import { laterApi } from '../../later-api.ts';
import { useText } from '../../shell/text.ts';
import { ConfirmLink } from './ConfirmLink.tsx';
import { LinkPage } from './LinkPage.tsx';
import { ToSignIn } from './ToSignIn.tsx';

/** A6: the old mailbox takes the change back. */
export function Component() {
  const t = useText();
  return (
    <LinkPage title={t('undoEmail.title')} purpose="emailUndo">
      {({ token, info }) => (
        <ConfirmLink
          token={token}
          text={t('undoEmail.text', { email: info.email })}
          button={t('undoEmail.submit')}
          act={() => laterApi.links.undoEmailChange({ body: { token } })}
          done={({ email }) => (
            <Stack gap="xs">
              <Text fz="sm">{t('undoEmail.done', { email })}</Text>
              <ToSignIn email={email} />
            </Stack>
          )}
        />
      )}
    </LinkPage>
  );
}
