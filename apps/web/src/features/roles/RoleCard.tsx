import type { Response } from '@roster/contract/machinery/endpoint';
import type { listRoles } from '@roster/contract/roles';
import { Anchor, Card, Group, Text, Title } from '@mantine/core';
import type { RoleKey } from '@roster/domain/roles';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useMay } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';

type Item = Response<typeof listRoles>['items'][number];
export type Opened = { role: RoleKey; doing: 'give' | 'take' };

export function RoleCard({ item, onOpen }: { item: Item; onOpen: (opened: Opened) => void }) {
  const t = useText();
  const mayChange = useMay('roles.change');
  const { role, users, needs, dependents, refusal } = item;
  const reason = refusal && t(`refusals.${refusal}`);
  return (
    <Card withBorder padding="lg" component="section" aria-label={t(`roles.${role}`)}>
      <Group justify="space-between" gap="xs" mb={4}>
        <Title order={2} fz="md">
          {t(`roles.${role}`)}
        </Title>
        <Anchor component={Link} to={paths.usersWith({ role })} fz="sm">
          {t('rolesPage.assigned', { count: users })}
        </Anchor>
      </Group>
      <Text fz="sm" c="dimmed" flex={1}>
        {t(`roleText.${role}`)} {needs && t('rolesPage.needs', { role: t(`roles.${needs}`) })}{' '}
        {dependents.length > 0 &&
          t('rolesPage.dependents', { roles: dependents.map((one) => t(`roles.${one}`)).join(', ') })}
      </Text>
      {mayChange && (
        <Group gap="xs" mt="sm">
          <ReasonButton
            size="xs"
            variant="default"
            needs="roles.change"
            reason={reason}
            onClick={() => onOpen({ role, doing: 'give' })}
          >
            {t('rolesPage.give')}
          </ReasonButton>
          <ReasonButton
            size="xs"
            variant="default"
            needs="roles.change"
            reason={reason}
            onClick={() => onOpen({ role, doing: 'take' })}
          >
            {t('rolesPage.take')}
          </ReasonButton>
        </Group>
      )}
    </Card>
  );
}
