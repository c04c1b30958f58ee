import { Button, Modal, Text } from '@mantine/core';
import { useText } from '../words/text.ts';
import classes from '../ui/Dialog.module.css';
import { DialogActions } from '../ui/DialogActions.tsx';

type Props = { onKeep: () => void; onDiscard: () => void };

/** Asked on top of everything before something that was typed is thrown away. */
export default function DiscardQuestion({ onKeep, onDiscard }: Props) {
  const t = useText();
  return (
    <Modal
      opened
      onClose={onKeep}
      title={t('dialog.discardTitle')}
      size="sm"
      zIndex={400}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      classNames={{ title: classes.title, body: classes.body }}
    >
      <Text mb="md">{t('dialog.discardText')}</Text>
      <DialogActions>
        <Button variant="default" data-autofocus onClick={onKeep}>
          {t('dialog.keepEditing')}
        </Button>
        <Button color="red.9" onClick={onDiscard}>
          {t('dialog.discard')}
        </Button>
      </DialogActions>
    </Modal>
  );
}
