import { Dialog } from './Dialog.tsx';
import { Button, Skeleton, Stack } from '@mantine/core';
import { DialogActions } from './DialogActions.tsx';
import { useRef, useState, type ReactNode } from 'react';
import { codeOf, problemOf } from '../api/api.ts';
import { nextStepOf } from '../failures/next-steps.ts';
import { useRecount } from './Recounted.tsx';
import { ReasonButton } from './ReasonButton.tsx';
import type { Lookup } from './Lookup.tsx';
import { RefusalAlert, refusalSentence } from './RefusalAlert.tsx';
import { useText } from '../words/text.ts';

/** The dry run of an action on many: without it nobody knows what would happen. */
export type Preview = { isPending: boolean; error: Error | null; refetch: () => unknown };

type Props = {
  title: string;
  /** The verb and the count; null while there is no one to act on. */
  confirm: string | null;
  danger?: boolean;
  /** Why the button does not work yet. True where a required field is empty. */
  blocked?: string | boolean | null;
  size?: 'lg' | 'xl';
  preview?: Preview;
  /** What the body is made of. */
  lookup?: Lookup;
  pending: boolean;
  error: Error | null;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** The title is the question, the body the consequence; the focus starts on Cancel, and Escape closes. */
export function ConfirmDialog({
  title,
  confirm,
  danger,
  blocked = null,
  size = 'lg',
  preview,
  lookup,
  pending,
  error,
  onConfirm,
  onClose,
  children,
}: Props) {
  const t = useText();
  const unread = lookup?.data === undefined ? lookup : undefined;
  const waiting = preview?.isPending === true || (unread && !unread.error) === true;
  const recount = useRecount();
  const cancel = useRef<HTMLButtonElement>(null);
  // The reader goes on in spite of it: it is no longer true of the new number.
  const [settled, setSettled] = useState<Error | null>(null);
  const open = (failed: Error | null | undefined) => (failed && failed !== settled ? failed : null);
  const unknown = open(preview?.error ?? unread?.error);
  const shown = open(error) ?? unknown;
  const grown = problemOf(shown, 'users.selectionChanged');
  const again = () => {
    if (preview?.error) void preview.refetch();
    if (unread?.error) void unread.refetch();
  };
  const missing = typeof blocked === 'string' ? blocked : blocked ? t('form.incomplete') : null;
  return (
    <Dialog onClose={onClose} title={title} size={size}>
      <Stack>
        {waiting && <Skeleton height={96} />}
        {/* A consequence that nobody has counted is not said. */}
        {!waiting && !unknown && children}
        <RefusalAlert error={shown}>
          {recount && grown && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                setSettled(shown);
                recount(grown.total);
                cancel.current?.focus();
              }}
            >
              {t('failures.newTotal')}
            </Button>
          )}
          {unknown && shown === unknown && nextStepOf(codeOf(unknown)) === 'retry' && (
            <Button size="compact-sm" variant="default" onClick={again}>
              {t('common.retry')}
            </Button>
          )}
        </RefusalAlert>
        <DialogActions>
          <Button ref={cancel} variant="default" onClick={onClose} data-autofocus>
            {t('common.cancel')}
          </Button>
          {confirm !== null && (
            <ReasonButton
              color={danger ? 'red.9' : 'brand'}
              onClick={onConfirm}
              loading={pending}
              reason={waiting ? t('common.loading') : unknown ? refusalSentence(t, unknown) : missing}
            >
              {confirm}
            </ReasonButton>
          )}
        </DialogActions>
      </Stack>
    </Dialog>
  );
}
