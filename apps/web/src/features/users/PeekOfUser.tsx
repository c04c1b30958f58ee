import { Stack } from '@mantine/core';
import { Suspense, useState } from 'react';
import { OutcomeNotice } from '../../people/OutcomeNotice.tsx';
import { noSelection, useOutcome } from '../../people/use-outcome.ts';
import UserDialogs, { type OpenDialog } from './UserDialogs.tsx';
import UserPeek from './UserPeek.tsx';

/** The quick view of a user beside a list of something else, such as licenses, with the dialogs that it opens. */
export default function PeekOfUser({ userId }: { userId: string }) {
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const { outcome, finish, dismiss } = useOutcome(noSelection);
  return (
    <Stack gap="sm">
      <OutcomeNotice outcome={outcome} onDismiss={dismiss} />
      <UserPeek
        userId={userId}
        onAction={(action, user) => setDialog({ action, target: { userIds: [user.id] }, users: [user] })}
      />
      <Suspense>
        {dialog && <UserDialogs dialog={dialog} onClose={() => setDialog(null)} onDone={finish} />}
      </Suspense>
    </Stack>
  );
}
