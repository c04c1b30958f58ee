import { Dialog } from './Dialog.tsx';
import { Button, Skeleton, Stack } from '@mantine/core';
import { DialogActions } from './DialogActions.tsx';
import { useEffect, useState, type ReactNode } from 'react';
import { RefusalAlert } from './RefusalAlert.tsx';
import { useText } from '../words/text.ts';

type Props = {
  title: string;
  /** The verb and the count; null while there is no one to act on. */
  confirm: string | null;
  danger?: boolean;
  /** True while the dialog still needs input before the button works. */
  blocked?: boolean;
  size?: 'lg' | 'xl';
  loading: boolean;
  pending: boolean;
  error: Error | null;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** The title is the question, the body the consequence; focus starts on Cancel, Escape closes, focus returns. */
export function ConfirmDialog({
  title,
  confirm,
  danger,
  blocked = false,
  size = 'lg',
  loading,
  pending,
  error,
  onConfirm,
  onClose,
  children,
}: Props) {
  const t = useText();
  useReturnFocus();
  return (
    <Dialog returnFocus={false} onClose={onClose} title={title} size={size}>
      <Stack>
        {loading ? <Skeleton height={96} /> : children}
        <RefusalAlert error={error} />
        <DialogActions>
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('common.cancel')}
          </Button>
          {confirm !== null && (
            <Button
              color={danger ? 'red.9' : 'brand'}
              onClick={onConfirm}
              loading={pending}
              disabled={loading || blocked}
            >
              {confirm}
            </Button>
          )}
        </DialogActions>
      </Stack>
    </Dialog>
  );
}

/**
 * Returns the focus to what opened the dialog, or to the heading if that is gone, as after locking the last ticked row.
 */
function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const target = opener?.isConnected && opener !== document.body ? opener : document.querySelector('h1');
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    },
    [opener],
  );
}
