import { Dialog } from '../../ui/Dialog.tsx';
import type { UserDetail } from '@roster/contract/users';
import type { PastedPeople } from '@roster/domain/pasted-people';
import { useState } from 'react';
import { useText } from '../../words/text.ts';
import FinishSetup from './FinishSetup.tsx';
import { AddManyForm } from './AddManyForm.tsx';
import { AddOneForm } from './AddOneForm.tsx';

/** A2 and A3: every response in one dialog; none of them loses what was typed. */
export default function AddUsersDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const [pasted, setPasted] = useState<PastedPeople | null>(null);
  const [joined, setJoined] = useState<UserDetail | null>(null);

  return (
    <Dialog
      inUrl
      onClose={onClose}
      title={t(joined ? 'add.joined.title' : 'add.title')}
      size={pasted ? 'xl' : 'lg'}
    >
      {joined ? (
        <FinishSetup userId={joined.id} onClose={onClose} />
      ) : pasted ? (
        <AddManyForm pasted={pasted} />
      ) : (
        <AddOneForm onPasteMany={setPasted} onJoined={setJoined} onClose={onClose} />
      )}
    </Dialog>
  );
}
