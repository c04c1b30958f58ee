import { useState } from 'react';
import { useFoundNames } from '../../people/use-found-users.ts';
import type { Outcome } from '../../people/use-outcome.ts';
import { UsersSelect } from '../../people/UsersSelect.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useText } from '../../words/text.ts';
import AllowOrDenyDialog from './AllowOrDenyDialog.tsx';

type Props = { onClose: () => void; onDone: (outcome: Outcome) => void };

/** From the list of exceptions: first for which users, found by typing. */
export default function NewExceptionsDialog({ onClose, onDone }: Props) {
  const t = useText();
  const [userIds, setUserIds] = useState<string[]>([]);
  const [chosen, setChosen] = useState(false);
  const found = useFoundNames(userIds);
  const name = userIds.length === 1 ? (found[0]?.name ?? null) : null;
  if (chosen) return <AllowOrDenyDialog target={{ userIds }} name={name} onClose={onClose} onDone={onDone} />;
  return (
    <ConfirmDialog
      title={t('exceptions.chooseTitle')}
      confirm={t('exceptions.next')}
      blocked={userIds.length === 0}
      pending={false}
      error={null}
      onConfirm={() => setChosen(true)}
      onClose={onClose}
    >
      <UsersSelect value={userIds} onChange={setUserIds} />
    </ConfirmDialog>
  );
}
