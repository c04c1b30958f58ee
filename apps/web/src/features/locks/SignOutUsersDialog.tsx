import { Text } from '@mantine/core';
import { useText } from '../../words/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import type { DialogProps } from '../../people/dialog-props.ts';
import { outcomeOf } from '../../people/use-outcome.ts';
import { RefusedList } from '../../people/RefusedList.tsx';
import { useUserAction, usePreview } from '../../people/user-actions.queries.ts';
import { sizeOf } from '../../people/users.queries.ts';

/** L5: ends sessions without locking. */
export function SignOutUsersDialog({ target, onClose, onDone }: DialogProps) {
  const t = useText();
  const preview = usePreview('signOut', target);
  const signOut = useUserAction('signOut');
  const effects = preview.data?.effects ?? [];
  const refused = preview.data?.refused ?? [];
  const count = preview.data ? effects.length : sizeOf(target);
  const sessions = effects.reduce((sum, effect) => sum + effect.sessions, 0);
  const devices = effects.reduce((sum, effect) => sum + effect.devices, 0);
  const single = count === 1 && effects[0];

  const confirm = () =>
    signOut.mutate(target, {
      onSuccess: (answer) => {
        onDone(outcomeOf('signOut', answer, effects));
        onClose();
      },
    });

  return (
    <ConfirmDialog
      title={
        single ? t('signOutUsers.title.one', { name: single.name }) : t('signOutUsers.title.many', { count })
      }
      confirm={count > 0 ? t('signOutUsers.confirm', { count }) : null}
      preview={preview}
      pending={signOut.isPending}
      error={signOut.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      {count > 0 && <Text>{t('signOutUsers.text', { sessions, devices })}</Text>}
      <RefusedList
        refused={refused}
        title={t('signOutUsers.refused', { count: refused.length, total: refused.length + count })}
      />
    </ConfirmDialog>
  );
}
