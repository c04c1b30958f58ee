import { Dialog } from '../../ui/Dialog.tsx';
import type { UserDetail } from '@roster/contract/users';
import { useState } from 'react';
import { useText } from '../../words/text.ts';
import FinishSetup from './FinishSetup.tsx';
import { AddManyForm } from './AddManyForm.tsx';
import { AddOneForm } from './AddOneForm.tsx';
import type { PastedOver } from './newcomer-rows.ts';
import { noChoices, type Choices } from './MoreChoices.tsx';

/** A2 and A3: every response in one dialog; none of them loses what was typed. */
export default function AddUsersDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const [many, setMany] = useState<(PastedOver & { country: string }) | null>(null);
  // They hold for one as for many: pasting a list takes none of them back.
  const [choices, setChoices] = useState<Choices>(noChoices);
  const [joined, setJoined] = useState<UserDetail | null>(null);

  return (
    <Dialog
      inUrl
      onClose={onClose}
      title={t(joined ? 'add.joined.title' : 'add.title')}
      size={many ? 'xl' : 'lg'}
    >
      {joined ? (
        <FinishSetup userId={joined.id} onClose={onClose} />
      ) : many ? (
        <AddManyForm {...many} choices={choices} onChoices={setChoices} />
      ) : (
        <AddOneForm
          choices={choices}
          onChoices={setChoices}
          onPasteMany={setMany}
          onJoined={setJoined}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}
