import type { Device } from '@roster/contract/devices';
import { useState } from 'react';
import { LimitedTextInput } from '../../form/LimitedText.tsx';
import { useSay } from '../../toasts/use-say.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useText } from '../../words/text.ts';
import { useRenameDevice } from './devices.queries.ts';

/** A name by which its owner knows it: the machine's own often says little. */
export function RenameDeviceDialog({ device, onClose }: { device: Device; onClose: () => void }) {
  const t = useText();
  const say = useSay();
  const [name, setName] = useState(device.name);
  const rename = useRenameDevice(device.id, () => {
    say('renameDevice', 'toast.device.renamed', { name: name.trim() });
    onClose();
  });
  const send = () => rename.mutate(name.trim());
  return (
    <ConfirmDialog
      title={t('devices.renameTitle', { name: device.name })}
      confirm={t('form.save')}
      blocked={name.trim() === ''}
      pending={rename.isPending}
      error={rename.error}
      onConfirm={send}
      onClose={onClose}
    >
      <LimitedTextInput
        label={t('devices.name')}
        limit={80}
        withAsterisk
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && name.trim() !== '' && send()}
      />
    </ConfirmDialog>
  );
}
