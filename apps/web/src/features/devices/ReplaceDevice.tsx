import '@mantine/core/styles/Radio.css';
import { Radio, Stack } from '@mantine/core';
import type { Device } from '@roster/contract/devices';
import { useIntl } from 'react-intl';
import { timeText } from '../../ui/Time.tsx';
import { useText } from '../../words/text.ts';

type Props = {
  devices: readonly Device[];
  limit: number;
  value: string | null;
  onChange: (deviceId: string) => void;
};

/** Which device is signed out for the new one. */
export function ReplaceDevice({ devices, limit, value, onChange }: Props) {
  const t = useText();
  const intl = useIntl();
  return (
    <Radio.Group
      label={t('devices.replace')}
      description={t('devices.replaceText', { limit })}
      value={value}
      onChange={onChange}
    >
      <Stack gap="xs" mt="xs">
        {devices.map(({ id, name, lastSeenAt }) => (
          <Radio
            key={id}
            value={id}
            label={name}
            description={t('devices.lastSeen', { when: timeText(lastSeenAt, intl) })}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
