import { Button, Modal, Text } from '@mantine/core';
import { createContext, useCallback, useContext, useState, type MouseEvent, type ReactNode } from 'react';
import { useText } from '../words/text.ts';
import { DialogActions } from './DialogActions.tsx';

type Props = {
  title: string;
  size?: 'md' | 'lg' | 'xl';
  returnFocus?: boolean;
  onClose: () => void;
  children: ReactNode;
};

const styles = { title: { fontWeight: 650, fontSize: 18 } };
const Forget = createContext<() => void>(() => undefined);

/** What was typed so far is saved or gone: closing the dialog no longer needs to ask. */
export const useForgetTyped = () => useContext(Forget);

/**
 * Every dialog of the screens. Escape and the cross ask before they throw away what was typed, ticked or chosen; the
 * Cancel button says what it does, so it does not ask.
 */
export function Dialog({ title, size = 'md', returnFocus = true, onClose, children }: Props) {
  const t = useText();
  const [filled, setFilled] = useState(false);
  const [asking, setAsking] = useState(false);
  const forget = useCallback(() => setFilled(false), []);
  const close = () => (filled ? setAsking(true) : onClose());
  const noteChoice = ({ target }: MouseEvent) => {
    // A list of choices reports no input event.
    if (target instanceof Element && target.closest('[role="option"]')) setFilled(true);
  };
  return (
    <Modal
      opened
      returnFocus={returnFocus}
      onClose={close}
      title={title}
      size={size}
      closeOnClickOutside={!filled}
      closeOnEscape={!asking}
      trapFocus={!asking}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      styles={styles}
    >
      {/* Listens only: the fields inside are what is operated. */}
      <div role="presentation" onInput={() => setFilled(true)} onClick={noteChoice}>
        <Forget.Provider value={forget}>{children}</Forget.Provider>
      </div>
      {asking && (
        <Modal
          opened
          onClose={() => setAsking(false)}
          title={t('dialog.discardTitle')}
          size="sm"
          zIndex={400}
          closeButtonProps={{ 'aria-label': t('common.close') }}
          styles={styles}
        >
          <Text mb="md">{t('dialog.discardText')}</Text>
          <DialogActions>
            <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
              {t('dialog.keepEditing')}
            </Button>
            <Button color="red.9" onClick={onClose}>
              {t('dialog.discard')}
            </Button>
          </DialogActions>
        </Modal>
      )}
    </Modal>
  );
}
