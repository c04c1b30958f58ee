import { Stack, Text } from '@mantine/core';
import { ChangesOfMany } from '../../people/ChangesOfMany.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../words/text.ts';
import { useGroupEffects } from './groups.queries.ts';

type Props = {
  groupId: string;
  /** The products that it would allow; null where there would be no group. */
  productIds: readonly string[] | null;
};

/** E1, G1: how many members lose and gain which products, and until when devices run those, before it is saved. */
export function GroupEffects({ groupId, productIds }: Props) {
  const t = useText();
  const effects = useGroupEffects(groupId, productIds);
  const { data } = effects;
  if (!data) return <RefusalAlert error={effects.error} />;
  return (
    <Stack gap="xs" role="status">
      <ChangesOfMany changes={data.changes} nothing={t('access.onMany.nothing')} />
      {data.lookedAt < data.members && (
        <Text fz="sm" c="dimmed">
          {t('group.lookedAt', { lookedAt: data.lookedAt, members: data.members })}
        </Text>
      )}
    </Stack>
  );
}
