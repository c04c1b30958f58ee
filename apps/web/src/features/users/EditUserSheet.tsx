import { codeOf } from '../../api/api.ts';
import { EditUserBody } from '@roster/contract/edits';
import type { UserDetail } from '@roster/contract/users';
import { Dialog } from '../../ui/Dialog.tsx';
import { Stack } from '@mantine/core';
import { fullName } from '@roster/domain/names';
import { useState } from 'react';
import { lastDayRefusals, useContractForm } from '../../form/contract-form.ts';
import { paths } from '../../paths.ts';
import { SaveActions } from '../../form/SaveActions.tsx';
import { TheirChanges, useTheirChanges } from '../../form/TheirChanges.tsx';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useEditUser, useReadUser } from './edit-user.queries.ts';
import { UserFields } from './UserFields.tsx';
import { userValues } from './user-values.ts';
import { useUserWords } from './use-user-words.ts';
import { elsewhere } from '../../toasts/elsewhere.ts';
import { useSay } from '../../toasts/use-say.tsx';

/** What an administrator may edit of a user. A concurrent edit is reported, and typed values stay. */
export default function EditUserSheet({ user, onClose }: { user: UserDetail; onClose: () => void }) {
  const t = useText();
  // The version that was seen when the sheet opened: a refresh behind it must not change it.
  const [seen, setSeen] = useState(user);
  const form = useContractForm(EditUserBody, userValues(seen));
  const changes = useTheirChanges(form);
  const words = useUserWords();
  const { user: own } = useSession();
  const readUser = useReadUser(user.id);
  const say = useSay();
  const edit = useEditUser(user.id, seen.version, {
    onDone: (after) => {
      say('editUser', 'toast.user.saved', { name: fullName(after) }, { to: elsewhere(paths.user(user.id)) });
      onClose();
    },
    onRefused: async (error) => {
      const code = codeOf(error);
      const aboutLastDay = lastDayRefusals.find((one) => one === code);
      if (aboutLastDay) form.setError('lastDay', { message: aboutLastDay }, { shouldFocus: true });
      if (code !== 'users.changedMeanwhile') return;
      // The next try is meant for the current values; fields that were not touched show them.
      const current = await readUser();
      changes.take(userValues(seen), userValues(current));
      setSeen(current);
    },
  });
  const { control, formState } = form;

  return (
    <Dialog sheet inUrl onClose={onClose} title={t('user.editTitle', { name: fullName(user) })} size="lg">
      <form onSubmit={(event) => void form.handleSubmit((body) => edit.mutate(body))(event)} noValidate>
        <Stack>
          <UserFields control={control} withNote={user.note !== undefined} withLastDay={user.id !== own.id} />
          <RefusalAlert error={formState.errors.lastDay ? null : edit.error} />
          <TheirChanges changes={changes} {...words} />
          <SaveActions saving={edit.isPending} changes={changes} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
