import { Alert, Button, Checkbox, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { comparedParts, shownThumbprint, type Compared } from '@roster/domain/device-sign-ins';
import { fullName } from '@roster/domain/names';
import { useState, type ReactNode } from 'react';
import { useSession } from '../../session/session.ts';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { LookupFailure } from '../../ui/Lookup.tsx';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../words/text.ts';
import { ReplaceDevice } from './ReplaceDevice.tsx';
import { useRoom } from './use-room.ts';

type Props = {
  device: { name: string; platform: string; thumbprint: string | null };
  /** What else is known about it. */
  facts?: [string, ReactNode][];
  error: Error | null;
  pending: boolean;
  onAllow: (replaces: string | undefined) => void;
  onRefuse: () => void;
};

/** What asks, the user it would be signed in for, and whether the reader has it in their hands. */
export function LetInForm({ device, facts = [], error, pending, onAllow, onRefuse }: Props) {
  const t = useText();
  const { user, account } = useSession();
  const [mine, setMine] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const room = useRoom(device.thumbprint);
  const compared: Compared = { ...device, thumbprint: shownThumbprint(device.thumbprint ?? '') };
  // One that was signed out elsewhere since then is no longer there to choose.
  const replaces = room.devices.find(({ id }) => id === chosen)?.id;
  const missing = !mine
    ? t('devices.inMyHandsFirst')
    : room.isFull && replaces === undefined
      ? t('devices.replaceFirst')
      : null;
  return (
    <Stack>
      <Facts
        facts={[
          ...comparedParts.flatMap((part) =>
            compared[part] ? [[t(`devices.${part}`), compared[part]] as [string, string]] : [],
          ),
          ...facts,
          [t('devices.for'), `${fullName(user)} (${user.email})`],
          ...(account ? [[t('devices.account'), account.name] as [string, string]] : []),
        ]}
      />
      <LookupFailure lookup={room.lookup} />
      {room.isFull && (
        <ReplaceDevice
          devices={room.devices}
          limit={room.limit}
          value={replaces ?? null}
          onChange={setChosen}
        />
      )}
      <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={t('devices.inYourHands')}>
        <Text fz="sm" mb="sm">
          {t('devices.inYourHandsText')}
        </Text>
        <Checkbox
          label={t('devices.inMyHands')}
          checked={mine}
          onChange={(event) => setMine(event.currentTarget.checked)}
        />
      </Alert>
      <RefusalAlert error={error} />
      {/* Below what has to be read before. */}
      <DialogActions sticky={false}>
        <Button variant="default" onClick={onRefuse}>
          {t('devices.refuse')}
        </Button>
        <ReasonButton
          loading={pending || (room.lookup.data === undefined && room.lookup.isFetching)}
          reason={missing}
          onClick={() => onAllow(room.isFull ? replaces : undefined)}
        >
          {t('devices.allow')}
        </ReasonButton>
      </DialogActions>
    </Stack>
  );
}
