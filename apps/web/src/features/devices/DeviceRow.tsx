import { shownThumbprint } from '@roster/domain/device-sign-ins';
import { Badge, Group, Text } from '@mantine/core';
import type { UserDevice } from '@roster/contract/devices';
import { IconDeviceLaptop } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { timeText } from '../../ui/Time.tsx';
import { useText } from '../../words/text.ts';
import { useUntil } from '../../words/until.ts';
import classes from './DeviceRow.module.css';

type Props = {
  device: UserDevice;
  /** The version of what the user may run today. */
  current: number;
  actions: ReactNode;
};

/** One device: what it was given last, and until when it runs on it (L1, E4). */
export function DeviceRow({ device, current, actions }: Props) {
  const t = useText();
  const intl = useIntl();
  const untilText = useUntil();
  const { name, platform, thumbprint, signedInAt, policy } = device;
  const until = policy?.offlineUntil;
  const state = stateOf(device);
  return (
    <li className={classes.row}>
      <IconDeviceLaptop size={22} aria-hidden className={classes.icon} />
      <div className={classes.what}>
        <Group gap="xs">
          <Text fw={500}>{name}</Text>
          <State device={device} />
        </Group>
        <Text fz="sm">
          {policy
            ? t(isOfOldEntitlements(device, current) ? 'devices.versionBefore' : 'devices.version', {
                version: policy.version,
                current,
                when: timeText(policy.refreshedAt, intl),
              })
            : t('devices.noPolicy')}{' '}
          {until ? t('devices.offlineUntil', { date: untilText(until) }) : t('devices.offlineNone')}
        </Text>
        {state !== 'upToDate' && <Text fz="sm">{t(`devices.how.${state}`)}</Text>}
        <Text fz="sm" c="dimmed">
          {platform && `${platform} · `}
          {signedInAt && `${t('devices.signedInAt', { when: timeText(signedInAt, intl) })} · `}
          {t('devices.key', { thumbprint: shownThumbprint(thumbprint) })}
        </Text>
      </div>
      <Group gap="xs" className={classes.actions}>
        {actions}
      </Group>
    </li>
  );
}

/** The user’s own version is the latest, but the account’s entitlements or groups have changed since. */
const isOfOldEntitlements = ({ policy }: UserDevice, current: number) =>
  policy !== null && !policy.upToDate && policy.version === current;

const stateOf = ({ mustSignInAgain, policy }: UserDevice) =>
  mustSignInAgain ? 'signInAgain' : policy?.upToDate ? 'upToDate' : 'refreshNeeded';

function State({ device }: { device: UserDevice }) {
  const t = useText();
  const state = stateOf(device);
  return (
    <Badge variant="light" color={state === 'upToDate' ? 'green' : 'yellow'} tt="none">
      {t(`devices.state.${state}`)}
    </Badge>
  );
}
