import type { Device } from '@roster/contract/devices';
import { NameDialog } from '../../form/NameDialog.tsx';
import { useSay } from '../../toasts/use-say.tsx';
import { useText } from '../../words/text.ts';
import { useRenameDevice } from './devices.queries.ts';

/** A name by which its owner knows it: the machine's own often says little. */
export function RenameDeviceDialog({ device, onClose }: { device: Device; onClose: () => void }) {
  const t = useText();
  const say = useSay();
  const rename = useRenameDevice(device.id, (name) => {
    say('renameDevice', 'toast.device.renamed', { name });
    onClose();
  });
  return (
    <NameDialog
      title={t('devices.renameTitle', { name: device.name })}
      label={t('devices.name')}
      named={device.name}
      saving={rename}
      onSave={(name) => rename.mutate(name)}
      onClose={onClose}
    />
  );
}
