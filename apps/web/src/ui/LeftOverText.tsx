import { Text } from '@mantine/core';
import type { RefusalCode } from '@roster/domain/refusals';
import { useText } from '../words/text.ts';

export type LeftOver = { count: number; code: RefusalCode };

/** B5: the work on many stopped between two slices: how many are left over, and why. */
export function LeftOverText({ left }: { left: LeftOver | undefined }) {
  const t = useText();
  if (!left) return null;
  return (
    <Text fz="sm" mb="xs">
      {t('users.left', { count: left.count, reason: t(`refusals.${left.code}`, { total: 0 }) })}
    </Text>
  );
}
