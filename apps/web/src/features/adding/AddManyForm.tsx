import { Button, Stack, Text } from '@mantine/core';
import { useRef } from 'react';
import { useCloseDialog } from '../../ui/Dialog.tsx';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { maxAddedAtOnce } from '@roster/domain/adding';
import { CountrySelect } from '../../ui/CountrySelect.tsx';
import { useSession } from '../../session/session.ts';
import { useFocusFirstInvalid } from '../../ui/TypedForm.tsx';
import { useText } from '../../words/text.ts';
import { MoreChoices, type Choices } from './MoreChoices.tsx';
import { NewcomerRow } from './NewcomerRow.tsx';
import { PastedRest } from './PastedRest.tsx';
import { useAddMany, type AddMany } from './use-add-many.ts';

/** Several pasted addresses: each gets its own result, and none keeps the others from being saved. */
export function AddManyForm(props: AddMany & { onChoices: (choices: Choices) => void }) {
  const t = useText();
  const close = useCloseDialog();
  const { account } = useSession();
  const many = useAddMany(props);
  const { rows, waiting, pending, ready, done, tried } = many;
  const list = useRef<HTMLDivElement>(null);
  const noteTry = useFocusFirstInvalid(list);
  const nextCount = Math.min(waiting.length, maxAddedAtOnce);
  const isFinished = rows.length === done && waiting.length === 0;

  return (
    <Stack>
      <Text fz="sm">{t('add.many.text', { count: rows.length })}</Text>
      {waiting.length > 0 && (
        <Text fz="sm">{t('add.many.tooMany', { max: maxAddedAtOnce, count: waiting.length })}</Text>
      )}
      <PastedRest {...props.pasted} typedBefore={props.typedBefore} />
      <CountrySelect
        label={t('users.column.country')}
        value={many.country}
        onChange={many.setCountry}
        first={account?.entitledCountries ?? []}
      />
      <MoreChoices choices={props.choices} onChange={props.onChoices} country={many.country} />
      <Stack ref={list} gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {rows.map((row) => (
          <NewcomerRow
            key={row.id}
            row={row}
            showMissing={tried}
            newcomer={many.newcomerOf(row)}
            onType={(typed) => many.type(row.id, typed)}
            onRemove={() => many.leaveOut(row.id)}
            onSettled={(outcome) => void many.settled(row.id, outcome)}
          />
        ))}
      </Stack>
      <DialogActions>
        <Text fz="sm" c="dimmed" role="status">
          {t('add.many.added', { done, total: rows.length })}
        </Text>
        <Button variant={isFinished ? 'filled' : 'default'} onClick={close}>
          {t(done > 0 || isFinished ? 'add.many.close' : 'common.cancel')}
        </Button>
        {rows.length === done && waiting.length > 0 && (
          <Button onClick={many.next}>{t('add.many.next', { count: nextCount })}</Button>
        )}
        {pending.length > 0 && (
          <Button
            loading={many.busy}
            onClick={() => {
              void many.save();
              noteTry();
            }}
          >
            {ready.length > 0 ? t('add.many.save', { count: ready.length }) : t('form.save')}
          </Button>
        )}
      </DialogActions>
    </Stack>
  );
}
