import { Checkbox, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import type { DialogProps } from '../../people/dialog-props.ts';
import { outcomeOf } from '../../people/use-outcome.ts';
import { RefusedList } from '../../people/RefusedList.tsx';
import { LockReasons } from '../../people/UserStatus.tsx';
import { useUserAction, usePreview } from '../../people/user-actions.queries.ts';
import { sizeOf } from '../../people/users.queries.ts';

const shown = 20;

/** L2: shows who locked them, their notes about it, and which locks stay. */
export function UnlockUsersDialog({ target, onClose, onDone }: DialogProps) {
  const t = useText();
  const preview = usePreview('unlock', target);
  const unlock = useUserAction('unlock');
  const effects = preview.data?.effects ?? [];
  const refused = preview.data?.refused ?? [];
  const count = preview.data ? effects.length : sizeOf(target);
  const noted = effects.filter(({ locks }) => locks.some(({ note }) => note !== null));
  const staying = effects.filter(({ remaining }) => remaining.length > 0);
  const denied = effects.filter((effect) => effect.denied).length;
  const [endDenials, setEndDenials] = useState(false);
  const mayEnd = useMay('exceptions.edit');
  const single = count === 1 && effects[0];

  const confirm = () =>
    unlock.mutate(
      { ...target, endDenials },
      {
        onSuccess: (answer) => {
          onDone(outcomeOf('unlock', answer, effects));
          onClose();
        },
      },
    );

  return (
    <ConfirmDialog
      title={single ? t('unlock.title.one', { name: single.name }) : t('unlock.title.many', { count })}
      confirm={count > 0 ? t('unlock.confirm', { count }) : null}
      preview={preview}
      pending={unlock.isPending}
      error={unlock.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      {count > 0 && <Text>{t('unlock.text', { count })}</Text>}
      {noted.length > 0 && (
        <Stack gap="xs">
          {noted.slice(0, shown).map(({ id, name, locks }) => (
            <div key={id}>
              <Text fw={600} fz="sm">
                {name}
              </Text>
              <LockReasons user={{ locks, failedAttemptsUntil: null }} />
            </div>
          ))}
          <AndMore of={noted.length} />
        </Stack>
      )}
      {staying.length > 0 && (
        <div>
          <Text fz="sm">{t('unlock.staying')}</Text>
          <List fz="sm">
            {staying.slice(0, shown).map(({ id, name, remaining }) => (
              <List.Item key={id}>
                {name}: {remaining.map((reason) => t(`users.lockReason.${reason}`)).join(', ')}
              </List.Item>
            ))}
          </List>
          <AndMore of={staying.length} />
        </div>
      )}
      {denied > 0 && (
        <div>
          <Text fz="sm" mb={4}>
            {t('unlock.denied', { count: denied })}
          </Text>
          {mayEnd && (
            <Checkbox
              label={t('unlock.endDenials', { count: denied })}
              checked={endDenials}
              onChange={(event) => setEndDenials(event.currentTarget.checked)}
            />
          )}
        </div>
      )}
      <RefusedList
        refused={refused}
        title={t('unlock.refused', { count: refused.length, total: refused.length + count })}
      />
    </ConfirmDialog>
  );
}

function AndMore({ of }: { of: number }) {
  const t = useText();
  return of > shown && <Text fz="sm">{t('users.andMore', { count: of - shown })}</Text>;
}
