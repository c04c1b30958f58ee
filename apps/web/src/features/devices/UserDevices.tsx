import { Skeleton, Text } from '@mantine/core';
import type { UserDevice } from '@roster/contract/devices';
import { useState } from 'react';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { ListPager } from '../../list/ListPager.tsx';
import { useOwnPlace } from '../../list/use-own-place.ts';
import { useMay } from '../../session/session.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { useText } from '../../words/text.ts';
import { DeviceRow } from './DeviceRow.tsx';
import { SignOutDeviceDialog } from './SignOutDeviceDialog.tsx';
import classes from './DeviceRow.module.css';
import { useUserDevices } from './devices.queries.ts';
import { useSignOutOfUser } from './use-sign-outs.ts';

/** The same facts for those who help: until when it runs where, and a lost device is signed out for its user. */
export function UserDevices({ userId }: { userId: string }) {
  const t = useText();
  const place = useOwnPlace(`devices ${userId}`);
  const devices = useUserDevices(userId, place);
  const may = useMay('users.signOut');
  const [leaving, setLeaving] = useState<UserDevice | null>(null);
  if (devices.isPending) return <Skeleton height={120} />;
  if (devices.isLoadingError)
    return <ErrorState error={devices.error} onRetry={() => void devices.refetch()} />;
  if (devices.nothing) return <Text c="dimmed">{t('devices.noneOfUser')}</Text>;
  const refusal = devices.data?.refusal;
  return (
    <>
      <ul className={classes.list}>
        {devices.items.map((device) => (
          <DeviceRow
            key={device.id}
            device={device}
            current={devices.data?.policyVersion ?? 0}
            actions={
              may && (
                <ReasonButton
                  size="compact-sm"
                  variant="default"
                  aria-label={`${t('devices.signOut')}: ${device.name}`}
                  needs="users.signOut"
                  reason={refusal ? t(`refusals.${refusal}`) : null}
                  onClick={() => setLeaving(device)}
                >
                  {t('devices.signOut')}
                </ReasonButton>
              )
            }
          />
        ))}
      </ul>
      <ListPager page={devices.data} place={place} sizes={false} />
      {leaving && <SignOutOfUser userId={userId} device={leaving} onClose={() => setLeaving(null)} />}
    </>
  );
}

type Props = { userId: string; device: UserDevice; onClose: () => void };

function SignOutOfUser({ userId, device, onClose }: Props) {
  const signOut = useSignOutOfUser(userId, device, onClose);
  return <SignOutDeviceDialog device={device} signOut={signOut} onClose={onClose} />;
}
