import { Button, Checkbox, List, Text } from '@mantine/core';
import { LimitedTextarea } from '../../form/LimitedText.tsx';
import { effectOnMany } from '@roster/domain/access-of-many';
import { useState } from 'react';
import { useMay } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { useUntil } from '../../words/until.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import type { DialogProps } from '../../people/dialog-props.ts';
import { outcomeOf } from '../../people/use-outcome.ts';
import { AccessOfMany } from '../../people/AccessOfMany.tsx';
import { AccessPreview } from '../../people/AccessPreview.tsx';
import { RefusedList } from '../../people/RefusedList.tsx';
import { useUserAction, usePreview } from '../../people/user-actions.queries.ts';
import { sizeOf } from '../../people/users.queries.ts';

const namesShown = 10;

const locking = [{ act: 'lock' }] as const;
const denyingToo = [...locking, { act: 'denyAll' }] as const;

type Props = DialogProps & {
  /** Goes on with what was noted so far. */
  onRemoveInstead: (note: string) => void;
};

/** L1: says what locking does and what it does not, with the date until which products may run offline. */
export function LockUsersDialog({ target, onClose, onDone, onRemoveInstead }: Props) {
  const mayRemove = useMay('users.remove');
  const t = useText();
  const until = useUntil();
  const preview = usePreview('lock', target);
  const lock = useUserAction('lock');
  const [note, setNote] = useState('');
  const [alsoDeny, setAlsoDeny] = useState(false);
  const mayDeny = useMay('exceptions.edit');

  const effects = preview.data?.effects ?? [];
  const refused = preview.data?.refused ?? [];
  const count = preview.data ? effects.length : sizeOf(target);
  const alreadyDenied = effects.filter(({ denied }) => denied).length;
  const [first] = effects;
  const single = count === 1 && first !== undefined;
  const offline = effects
    .filter(({ offlineUntil }) => offlineUntil !== null)
    .sort((a, b) => (b.offlineUntil ?? '').localeCompare(a.offlineUntil ?? ''));
  const changes = alsoDeny ? denyingToo : locking;
  const onMany = effectOnMany(
    effects,
    changes.map(({ act }) => act),
  );
  const latest = onMany.until;
  const date = latest ? until(latest) : '';

  const confirm = () =>
    lock.mutate(
      { ...target, alsoDeny, ...(note.trim() && { reason: note.trim() }) },
      {
        onSuccess: (answer) => {
          onDone(outcomeOf('lock', answer, effects));
          onClose();
        },
      },
    );

  return (
    <ConfirmDialog
      title={single ? t('lock.title.one', { name: first.name }) : t('lock.title.many', { count })}
      confirm={count > 0 ? t('lock.confirm', { count }) : null}
      danger
      preview={preview}
      pending={lock.isPending}
      error={lock.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      {count > 0 && (
        <>
          <Text>{t('lock.text', { count })}</Text>
          <Text>
            {latest ? t(single ? 'lock.offline' : 'lock.alone', { date, count }) : t('lock.notOffline')}
          </Text>
          {single && <AccessPreview userId={first.id} changes={changes} />}
          {!single && latest && <AccessOfMany {...onMany} />}
          {!single && offline.length > 0 && (
            <List fz="sm" c="dimmed">
              {offline.slice(0, namesShown).map(({ id, name, offlineUntil }) => (
                <List.Item key={id}>
                  {t('lock.offlineOne', {
                    name,
                    date: until(offlineUntil ?? ''),
                  })}
                </List.Item>
              ))}
              {offline.length > namesShown && (
                <List.Item>{t('users.andMore', { count: offline.length - namesShown })}</List.Item>
              )}
            </List>
          )}
          {mayDeny && (
            <Checkbox
              label={t('lock.alsoDeny')}
              description={t('lock.alsoDenyHint')}
              checked={alsoDeny}
              onChange={(event) => setAlsoDeny(event.currentTarget.checked)}
            />
          )}
          {alsoDeny && alreadyDenied > 0 && (
            <Text fz="sm">{t('lock.alreadyDenied', { count: alreadyDenied })}</Text>
          )}
          {mayRemove && (
            <Button
              variant="subtle"
              size="compact-sm"
              style={{ alignSelf: 'flex-start' }}
              onClick={() => onRemoveInstead(note)}
            >
              {t('lock.removeInstead')}
            </Button>
          )}
          <LimitedTextarea
            label={t('lock.note')}
            description={t('lock.noteHint')}
            limit={500}
            autosize
            minRows={2}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </>
      )}
      <RefusedList
        refused={refused}
        title={t('lock.refused', { count: refused.length, total: refused.length + count })}
      />
    </ConfirmDialog>
  );
}
