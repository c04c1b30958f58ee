import { Button, Modal, Stack, Text } from '@mantine/core';
import type { Foreign } from '../identity.ts';
import { paths } from '../paths.ts';
import { DialogActions } from '../ui/DialogActions.tsx';
import { useText } from './text.ts';

type Props = { foreign: NonNullable<Foreign>; opened: boolean; onClose: () => void };

/**
 * X8: this tab shows what belongs to a user who is no longer signed in. Lies on top of everything and can be put aside:
 * what was typed beneath can still be read and copied until the page is reloaded.
 */
export default function OtherIdentityNotice({ foreign: { before, now }, opened, onClose }: Props) {
  const t = useText();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={now === null ? t('shell.identity.signedOut') : t('shell.identity.other', { name: now })}
      zIndex={1_000}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      styles={{ title: { fontWeight: 650, fontSize: 18 } }}
    >
      <Stack>
        <Text>
          {now === null ? t('shell.identity.signedOutText') : t('shell.identity.otherText', { before })}
        </Text>
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('common.close')}
          </Button>
          <Button
            onClick={() => {
              if (now === null) window.location.assign(paths.signIn);
              else window.location.reload();
            }}
            data-autofocus
          >
            {t(now === null ? 'shell.identity.signIn' : 'common.reload')}
          </Button>
        </DialogActions>
      </Stack>
    </Modal>
  );
}
