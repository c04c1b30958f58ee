import { Button } from '@mantine/core';
import type { Permission } from '@roster/domain/permissions';
import { DialogActions } from '../ui/DialogActions.tsx';
import { ReasonButton } from '../ui/ReasonButton.tsx';
import { useText } from '../words/text.ts';

type Props = {
  saving: boolean;
  /** What someone else has changed since; Save waits until the reader has chosen. */
  changes: { theirs: readonly unknown[] };
  /** The permission by which it changes something of the account, if it does. */
  needs?: Permission;
  /** In a dialog. */
  onCancel?: () => void;
};

/** The foot of a form that two people may edit at the same time. */
export function SaveActions({ saving, changes, needs, onCancel }: Props) {
  const t = useText();
  return (
    <DialogActions>
      {onCancel && (
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      )}
      <ReasonButton
        type="submit"
        loading={saving}
        {...(needs && { needs })}
        reason={changes.theirs.length > 0 ? t('conflict.choose') : null}
      >
        {t('form.save')}
      </ReasonButton>
    </DialogActions>
  );
}
