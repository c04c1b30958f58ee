import { Button, Group, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useEffect } from 'react';
import { withWords } from '../../words/screen-words.ts';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import classes from './SelectionBar.module.css';
import type { Selection } from '../../people/use-selection.ts';
import { sharedRefusal, userActions } from './user-actions.ts';
import type { UserAction } from '../../people/user-actions.queries.ts';

// What is needed less often is loaded after the rest.
const SelectionMore = lazy(() => withWords(import('./SelectionMore.tsx')));

/** Replaces the filter row while users are ticked, so that it covers no row. Escape clears. */
export function SelectionBar({
  selection,
  onAction,
}: {
  selection: Selection;
  onAction: (action: UserAction) => void;
}) {
  const t = useText();
  const { permissions } = useSession();
  const phone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false });
  const { clear } = selection;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // An open dialog or menu handles Escape itself; it may be closed by now, but the key was pressed within it.
      const within =
        event.target instanceof Element && event.target.closest('[role="dialog"], [role="menu"]');
      if (event.key === 'Escape' && !event.defaultPrevented && !within) clear();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [clear]);

  return (
    <Group className={classes.bar} gap="xs" role="toolbar" aria-label={t('users.selectionActions')}>
      <Text fz="sm" fw={600} className={classes.count} role="status">
        {t('users.selected', { count: selection.count })}
      </Text>
      <div className={classes.actions}>
        {userActions
          .filter(({ action, permission }) => action !== 'signOut' && permissions.includes(permission))
          .map(({ action, icon: ActionIcon }) => {
            const refusal = sharedRefusal(selection.users, action);
            return (
              <ReasonButton
                key={action}
                variant="default"
                size={phone ? 'sm' : 'xs'}
                leftSection={<ActionIcon size={16} aria-hidden />}
                reason={refusal && t(`refusals.${refusal}`)}
                onClick={() => onAction(action)}
              >
                {t(`users.action.${action}`)}
              </ReasonButton>
            );
          })}
        <Suspense>
          <SelectionMore selection={selection} size={phone ? 'sm' : 'xs'} onAction={onAction} />
        </Suspense>
      </div>
      <Button variant="subtle" size={phone ? 'sm' : 'xs'} onClick={clear}>
        {t('common.clear')}
      </Button>
    </Group>
  );
}
