import { ChangeEmailBody } from '@roster/contract/email-changes';
import type { UserDetail } from '@roster/contract/users';
import { Button, Stack, Text } from '@mantine/core';
import { fullName } from '@roster/domain/names';
import { useContractForm } from '../../form/contract-form.ts';
import { TextField } from '../../form/fields.tsx';
import { useSay } from '../../toasts/use-say.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../words/text.ts';
import { useChangeUserEmail } from './edit-user.queries.ts';

type Props = { user: UserDetail; onClose: () => void };

/** A6: apart from the other fields, since it takes effect only when the new mailbox confirms. */
export default function ChangeEmailDialog({ user, onClose }: Props) {
  const t = useText();
  const form = useContractForm(ChangeEmailBody, { email: '' });
  const say = useSay();
  const change = useChangeUserEmail(user.id, ({ repeated, sentTo }) => {
    say('changeUserEmail', repeated ? 'users.sent.repeated' : 'user.changeEmailSent', { email: sentTo });
    onClose();
  });
  const send = form.handleSubmit(({ email }) => change.mutate(email));
  return (
    <Dialog onClose={onClose} inUrl title={t('user.changeEmailTitle', { name: fullName(user) })}>
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack>
          <Text fz="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('user.changeEmailNow', { email: user.email })}
          </Text>
          <TextField
            control={form.control}
            name="email"
            type="email"
            label={t('ownAccount.newEmail')}
            description={t('user.changeEmailHint')}
            required
            autoFocus
          />
          <RefusalAlert error={change.error} />
          <DialogActions>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={change.isPending}>
              {t('ownAccount.changeEmail')}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
