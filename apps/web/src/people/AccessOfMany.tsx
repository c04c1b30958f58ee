import { Alert, Text } from '@mantine/core';
import type { EffectOnMany } from '@roster/domain/access-of-many';
import { useText } from '../words/text.ts';
import { useUntil } from '../words/until.ts';

/** E1: beside `AccessPreview`, for many: for how many of them something ends, and when it has ended at the latest. */
export function AccessOfMany({ effect, running, of, until }: EffectOnMany) {
  const t = useText();
  const untilText = useUntil();
  return (
    <Alert color="blue" variant="light" title={t('access.effects')} role="status">
      <Text fz="sm">
        {until === null
          ? t('access.effect.runsOutNow')
          : t(`access.onMany.${effect}`, {
              running,
              of,
              date: untilText(until),
            })}
      </Text>
    </Alert>
  );
}
