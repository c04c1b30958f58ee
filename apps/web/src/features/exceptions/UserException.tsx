import { Group, Text } from '@mantine/core';
import type { Exception } from '@roster/contract/exceptions';
import { IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { Sign } from '../../list/Sign.tsx';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { useText } from '../../words/text.ts';
import { lastDayText, whatText } from './exception-words.ts';
import { onlyOne } from './exceptions.queries.ts';
import type { Opened } from './use-exception-actions.ts';

type Props = {
  exception: Exception;
  /** Null for readers. */
  onOpen: ((opened: Exclude<Opened, { doing: 'create' }>) => void) | null;
};

const signs = {
  allow: { icon: IconCircleCheck, tone: 'good' },
  deny: { icon: IconCircleX, tone: 'bad' },
  ended: { icon: IconCircleDashed, tone: 'quiet' },
} as const;

/** What is allowed or denied, until when, why and by which administrator. */
export function UserException({ exception, onOpen }: Props) {
  const t = useText();
  const say = { t, intl: useIntl() };
  const { effect, state, endsOn, reason, createdBy, refusal } = exception;
  const ended = state === 'ended';
  const because = refusal ? t(`refusals.${refusal}`, { total: 0 }) : null;
  const facts = [
    ended ? t('exception.state.ended') : '',
    endsOn === null ? t('exception.endless') : t('exception.until', { date: lastDayText(exception, say) }),
    createdBy ?? '',
    reason,
  ].filter(Boolean);
  return (
    <Group component="li" justify="space-between" style={{ listStyle: 'none' }} gap="xs">
      <div style={{ minWidth: 0, flex: '1 1 200px' }}>
        <Sign {...signs[ended ? 'ended' : effect]}>{whatText(exception, say)}</Sign>
        <Text fz="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {facts.join(' · ')}
        </Text>
      </div>
      {onOpen && (
        <Group gap="xs">
          <ReasonButton
            size="compact-sm"
            variant="default"
            needs="exceptions.edit"
            reason={because}
            onClick={() => onOpen({ doing: 'change', exception })}
          >
            {t('exception.change')}
          </ReasonButton>
          <ReasonButton
            size="compact-sm"
            variant="default"
            needs="exceptions.edit"
            reason={because ?? (ended ? t('refusals.exceptions.alreadyEnded') : null)}
            onClick={() => onOpen({ doing: 'end', picked: onlyOne(exception), on: 'row' })}
          >
            {t('exceptions.end')}
          </ReasonButton>
        </Group>
      )}
    </Group>
  );
}
