import type { Exception } from '@roster/contract/exceptions';
import { IconPencil, IconPlayerStop } from '@tabler/icons-react';
import { useCallback } from 'react';
import type { ListAction } from '../../list/list-description.ts';
import { useText } from '../../words/text.ts';
import { onlyOne, type PickedExceptions } from './exceptions.queries.ts';

export type Opened =
  | { doing: 'create' }
  | { doing: 'change'; exception: Exception }
  | { doing: 'end'; picked: PickedExceptions; on: 'row' | 'selection' };

type Needs = { picked: PickedExceptions; open: (opened: Opened) => void };

/** What can be done to one exception, and to those that are ticked. */
export function useExceptionActions({ picked, open }: Needs) {
  const t = useText();
  const actionsOf = useCallback(
    (exception: Exception): ListAction[] => {
      const refusal = exception.refusal && t(`refusals.${exception.refusal}`, { total: 0 });
      const ended = exception.state === 'ended' ? t('refusals.exceptions.alreadyEnded') : null;
      return [
        {
          id: 'change',
          label: t('exception.change'),
          icon: IconPencil,
          reason: refusal,
          needs: 'exceptions.edit',
          run: () => open({ doing: 'change', exception }),
        },
        {
          id: 'end',
          label: t('exceptions.end'),
          icon: IconPlayerStop,
          reason: refusal ?? ended,
          needs: 'exceptions.edit',
          run: () => open({ doing: 'end', picked: onlyOne(exception), on: 'row' }),
        },
      ];
    },
    [t, open],
  );
  const actions: ListAction[] = [
    {
      id: 'end',
      label: t('exceptions.end'),
      icon: IconPlayerStop,
      reason: null,
      needs: 'exceptions.edit',
      run: () => open({ doing: 'end', picked, on: 'selection' }),
    },
  ];
  return { actions, actionsOf };
}
