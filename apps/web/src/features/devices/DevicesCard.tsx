import { Anchor, Button, Card, Group, Skeleton, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Device } from '@roster/contract/devices';
import { useState } from 'react';
import { Link } from 'react-router';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { ListPager } from '../../list/ListPager.tsx';
import { useOwnPlace } from '../../list/use-own-place.ts';
import { paths } from '../../paths.ts';
import { useScrollHere } from '../../shell/use-scroll-here.ts';
import { useText } from '../../words/text.ts';
import { DeviceRow } from './DeviceRow.tsx';
import { RenameDeviceDialog } from './RenameDeviceDialog.tsx';
import { SignOutDeviceDialog } from './SignOutDeviceDialog.tsx';
import classes from './DeviceRow.module.css';
import { useOwnDevices } from './devices.queries.ts';
import { useSignOutOwn } from './use-sign-outs.ts';

type Open = { kind: 'rename' | 'signOut'; device: Device };

/** The machines on which the reader uses their licenses: what each has, and how a lost one is signed out. */
export function DevicesCard() {
  const t = useText();
  const place = useOwnPlace('own-devices');
  const devices = useOwnDevices(place);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const card = useScrollHere('#devices', devices.data !== undefined);
  return (
    <Card withBorder padding="lg" component="section" id="devices" ref={card}>
      <Group justify="space-between" mb={4}>
        <Title order={2} fz="lg">
          {t('devices.title')}
        </Title>
        <Button
          component={Link}
          to={paths.devices}
          size="xs"
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
        >
          {t('devices.enter')}
        </Button>
      </Group>
      <Text c="dimmed" fz="sm" mb="md">
        {devices.data && t(devices.nothing ? 'devices.none' : 'devices.text', { limit: devices.data.limit })}{' '}
        <Anchor component={Link} to={paths.helpArticle('devices')} fz="sm" td="underline">
          {t('help.learnMore')}
        </Anchor>
      </Text>
      {devices.isPending && <Skeleton height={80} />}
      {devices.isLoadingError && <ErrorState error={devices.error} onRetry={() => void devices.refetch()} />}
      <ul className={classes.list}>
        {devices.items.map((device) => (
          <DeviceRow
            key={device.id}
            device={device}
            current={devices.data?.policyVersion ?? 0}
            actions={
              <>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`${t('devices.rename')}: ${device.name}`}
                  onClick={() => setOpen({ kind: 'rename', device })}
                >
                  {t('devices.rename')}
                </Button>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`${t('devices.signOut')}: ${device.name}`}
                  onClick={() => setOpen({ kind: 'signOut', device })}
                >
                  {t('devices.signOut')}
                </Button>
              </>
            }
          />
        ))}
      </ul>
      <ListPager page={devices.data} place={place} sizes={false} />
      {open?.kind === 'rename' && <RenameDeviceDialog device={open.device} onClose={close} />}
      {open?.kind === 'signOut' && <SignOutOwn device={open.device} onClose={close} />}
    </Card>
  );
}

function SignOutOwn({ device, onClose }: { device: Device; onClose: () => void }) {
  return <SignOutDeviceDialog device={device} signOut={useSignOutOwn(device, onClose)} onClose={onClose} />;
}
