import { Modal } from '@mantine/core';
import type { UserDetail } from '@roster/contract/users';
import type { PastedPerson } from '@roster/domain/pasted-people';
import { useState } from 'react';
import { useText } from '../../shell/text.ts';
import { FinishSetup } from '../users/index.ts';
import { AddManyForm } from './AddManyForm.tsx';
import { AddOneForm } from './AddOneForm.tsx';

/** A2 and A3: every response in one dialog; none of them loses what was typed. */
export default function AddUsersDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const [people, setPeople] = useState<PastedPerson[] | null>(null);
  const [joined, setJoined] = useState<UserDetail | null>(null);

  return (
    <Modal
      opened
      onClose={onClose}
      title={t(joined ? 'add.joined.title' : 'add.title')}
      size={people ? 'xl' : 'lg'}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      styles={{ title: { fontWeight: 650, fontSize: 18 } }}
      closeOnClickOutside={false}
    >
      {joined ? (
        <FinishSetup userId={joined.id} onClose={onClose} />
      ) : people ? (
        <AddManyForm people={people} onClose={onClose} />
      ) : (
        <AddOneForm onPasteMany={setPeople} onJoined={setJoined} onClose={onClose} />
      )}
    </Modal>
  );
}
