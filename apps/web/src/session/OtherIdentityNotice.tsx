import { Button, Modal, Stack, Text } from '@mantine/core';
import { DialogActions } from '../ui/DialogActions.tsx';
import { useText } from '../words/text.ts';

type Props = { before: string; now: string; opened: boolean; onClose: () => void };

/**
 * X8: this tab shows the data of one user, and another is signed in. Lies on top of everything and can be put aside:
 * what was typed beneath can still be read and copied until the page is reloaded.
 */
export default function OtherIdentityNotice({ before, now, opened, onClose }: Props) {
  const t = useText();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('shell.identity.other', { name: now })}
      zIndex={1_000}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      styles={{ title: { fontWeight: 650, fontSize: 18 } }}
    >
      <Stack>
        <Text>{t('shell.identity.otherText', { before })}</Text>
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('common.close')}
          </Button>
          <Button onClick={() => window.location.reload()} data-autofocus>
            {t('common.reload')}
          </Button>
        </DialogActions>
      </Stack>
    </Modal>
  );
}
