import { Text } from '@mantine/core';
import type { UserDevice } from '@roster/contract/devices';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useText } from '../../words/text.ts';
import { useUntil } from '../../words/until.ts';

type Props = {
  device: UserDevice;
  signOut: { mutate: () => void; isPending: boolean; error: Error | null };
  onClose: () => void;
};

/** Says until when products may still run on it: a machine that stays offline learns nothing of this (L1). */
export function SignOutDeviceDialog({ device, signOut, onClose }: Props) {
  const t = useText();
  const untilText = useUntil();
  const until = device.policy?.offlineUntil;
  return (
    <ConfirmDialog
      title={t('devices.signOutTitle', { name: device.name })}
      confirm={t('devices.signOutConfirm')}
      danger
      pending={signOut.isPending}
      error={signOut.error}
      onConfirm={() => signOut.mutate()}
      onClose={onClose}
    >
      <Text fz="sm">{t('devices.signOutText')}</Text>
      <Text fz="sm">
        {until ? t('devices.signOutUntil', { date: untilText(until) }) : t('devices.offlineNone')}
      </Text>
    </ConfirmDialog>
  );
}
