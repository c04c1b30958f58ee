import type { RemovedUser } from '@roster/contract/departures';
import { Card, Checkbox, Group, Text } from '@mantine/core';
import { useIntl } from 'react-intl';
import { useText } from '../../words/text.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { Time } from '../../ui/Time.tsx';

type Props = {
  user: RemovedUser;
  /** Restored while it was shown. */
  gone: boolean;
  ticked: boolean;
  onToggle: () => void;
  onRestore: () => void;
};

export function RemovedCard({ user, gone, ticked, onToggle, onRestore }: Props) {
  const t = useText();
  const intl = useIntl();
  const held = [...user.roles.map((role) => t(`roles.${role}`)), ...user.groups, ...user.licenses];
  return (
    <Card component="li" withBorder padding="md" aria-label={user.name}>
      <Group justify="space-between" gap="sm" wrap="nowrap" align="flex-start">
        <Group gap="sm" wrap="nowrap" align="flex-start" style={{ minWidth: 0 }}>
          <Checkbox
            mt={2}
            aria-label={t('users.select', { name: user.name })}
            disabled={gone || user.refusal !== null}
            checked={ticked}
            onChange={onToggle}
          />
          <div style={{ minWidth: 0 }}>
            <Text fw={600}>{user.name}</Text>
            <Text fz="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {user.email}
            </Text>
            <Text fz="sm">
              {t(`removed.kind.${user.kind}`)} <Time at={user.leftAt} />
              {user.endedBy && ` ${t('removed.by', { name: user.endedBy })}`} ·{' '}
              {t('removed.until', { date: intl.formatDate(user.restorableUntil, { dateStyle: 'medium' }) })}
            </Text>
            {held.length > 0 && (
              <Text fz="sm" c="dimmed">
                {t('removed.held', { what: held.join(', ') })}
              </Text>
            )}
            {user.refusal && (
              <Text fz="sm" c="var(--mantine-color-error)">
                {t(`refusals.${user.refusal}`)}
              </Text>
            )}
          </div>
        </Group>
        {gone ? (
          <Text fz="sm" c="dimmed">
            {t('lasting.gone')}
          </Text>
        ) : (
          <ReasonButton
            size="xs"
            variant="default"
            style={{ flexShrink: 0 }}
            reason={user.refusal && t(`refusals.${user.refusal}`)}
            onClick={onRestore}
          >
            {t('removed.restore')}
          </ReasonButton>
        )}
      </Group>
    </Card>
  );
}
