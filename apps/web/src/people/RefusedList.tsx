import { Alert, List, Text } from '@mantine/core';
import type { RefusalCode } from '@roster/domain/refusals';
import { useText } from '../words/text.ts';
import { LearnMore } from '../ui/RefusalAlert.tsx';

type Props = { refused: { id: string; code: RefusalCode; name: string | null }[]; title: string };

const shown = 20;

/** The users who are left out, and why, before anything is done. */
export function RefusedList({ refused, title }: Props) {
  const t = useText();
  if (refused.length === 0) return null;
  return (
    <Alert color="yellow" title={title}>
      <List fz="sm">
        {refused.slice(0, shown).map(({ id, code, name }) => (
          <List.Item key={id}>
            {name ?? t('users.unknown')}: {t(`refusals.${code}`)} <LearnMore code={code} />
          </List.Item>
        ))}
      </List>
      {refused.length > shown && <Text fz="sm">{t('users.andMore', { count: refused.length - shown })}</Text>}
    </Alert>
  );
}
