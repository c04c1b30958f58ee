import type { ServiceRequest } from '@roster/contract/support';
import { Badge } from '@mantine/core';
import { useText } from '../../words/text.ts';

const colors = { open: 'yellow', answered: 'green', closed: 'gray' } as const;

export function StateBadge({ state }: { state: ServiceRequest['state'] }) {
  const t = useText();
  return (
    <Badge variant="light" color={colors[state]} tt="none">
      {t(`support.state.${state}`)}
    </Badge>
  );
}
