import { Drawer, Modal } from '@mantine/core';
import { createContext, useContext, type ReactNode } from 'react';
import { discard, forgetFilled, isFilled } from '../typed.ts';
import { useText } from '../words/text.ts';
import classes from './Dialog.module.css';
import { Typing, useTypedForm } from './TypedForm.tsx';
import { useReturnFocus } from './use-return-focus.ts';

type Props = {
  title: string;
  size?: 'md' | 'lg' | 'xl';
  /** A sheet stands at the side, as high as the window: for what has many fields. */
  sheet?: boolean;
  /** The URL says whether it is open. */
  inUrl?: boolean;
  onClose: () => void;
  children: ReactNode;
};

const Close = createContext<() => void>(() => undefined);

/** Closes the dialog around as its cross does: it asks before it throws something away. */
export const useCloseDialog = () => useContext(Close);

/**
 * Every dialog and sheet of the screens. Escape, the cross and a click outside ask before they throw away what was typed,
 * ticked or chosen; the Cancel button says what it does, so it does not ask. The focus goes back to what opened it.
 */
export function Dialog({ sheet = false, inUrl = false, size = 'md', onClose, children, ...props }: Props) {
  const t = useText();
  useReturnFocus();
  const form = useTypedForm(inUrl);
  const asking = discard.useAsked() !== null;
  const askAndClose = async () => {
    if (isFilled(form) && !(await discard.ask())) return;
    forgetFilled(form);
    onClose();
  };
  const close = () => void askAndClose();
  const look = {
    opened: true,
    onClose: close,
    closeOnEscape: !asking,
    closeOnClickOutside: !asking,
    trapFocus: !asking,
    closeButtonProps: { 'aria-label': t('common.close') },
    classNames: { title: classes.title, body: classes.body },
    size,
    returnFocus: false,
    ...props,
    children: (
      <Typing form={form}>
        <Close value={close}>{children}</Close>
      </Typing>
    ),
  } as const;
  return sheet ? <Drawer position="right" {...look} /> : <Modal {...look} />;
}
