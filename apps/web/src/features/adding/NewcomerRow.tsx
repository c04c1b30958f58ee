import { fullName } from '@roster/domain/names';
import { ActionIcon, Group, Loader, Stack, Text, TextInput } from '@mantine/core';
import { IconCircleCheck, IconX } from '@tabler/icons-react';
import { useText } from '../../words/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import FinishSetup from './FinishSetup.tsx';
import type { Newcomer, Outcome } from './add-users.queries.ts';
import classes from './NewcomerRow.module.css';
import { isAddressed, isDone, isNamed, type Row } from './newcomer-rows.ts';
import { Settle } from './Settle.tsx';
import { warningOf } from './use-say-added.ts';

type Props = {
  row: Row;
  newcomer: Newcomer;
  showMissing: boolean;
  onType: (typed: Partial<Pick<Row, 'email' | 'firstName' | 'lastName'>>) => void;
  onRemove: () => void;
  onSettled: (outcome: Outcome | { kind: 'settled' }) => void;
};

/** One of several: its name to complete, its result below it. */
export function NewcomerRow({ row, newcomer, showMissing, onType, onRemove, onSettled }: Props) {
  const t = useText();
  const { outcome } = row;
  const done = isDone(row);
  const warning = outcome?.kind === 'added' ? warningOf(outcome.user) : null;
  const nameField = (name: 'firstName' | 'lastName') => (
    <TextInput
      aria-label={t('add.many.nameOf', { field: t(`person.${name}`), email: row.email })}
      placeholder={t(`person.${name}`)}
      value={row[name]}
      // On its way as it is.
      readOnly={row.busy}
      error={name === 'firstName' && showMissing && !isNamed(row) ? t('form.text.nameRequired') : null}
      onChange={(event) => onType({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <Stack gap="xs" component="li" className={classes.row}>
      <div className={classes.line}>
        {row.failed && !done ? (
          <TextInput
            type="email"
            aria-label={t('add.many.addressOf', { email: row.id })}
            className={classes.email}
            value={row.email}
            error={isAddressed(row) ? null : t('form.email')}
            onChange={(event) => onType({ email: event.currentTarget.value })}
          />
        ) : (
          <Text fz="sm" fw={500} className={classes.email}>
            {row.email}
          </Text>
        )}
        {done ? (
          <Group gap={6} c="var(--roster-active)" role="status">
            <IconCircleCheck size={18} aria-hidden />
            <Text fz="sm">{t('add.many.done')}</Text>
          </Group>
        ) : (
          <>
            {nameField('firstName')}
            {nameField('lastName')}
            {row.busy ? (
              <Loader size="sm" aria-label={t('common.loading')} />
            ) : (
              <ActionIcon aria-label={t('add.many.leaveOut', { email: row.email })} onClick={onRemove}>
                <IconX size={17} aria-hidden />
              </ActionIcon>
            )}
          </>
        )}
      </div>
      {outcome?.kind === 'refused' && (
        <Settle
          inRow
          problem={outcome.problem}
          newcomer={newcomer}
          onOutcome={onSettled}
          onSettled={(user) => onSettled(user ? { kind: 'added', user } : { kind: 'settled' })}
        />
      )}
      {outcome?.kind === 'failed' && <RefusalAlert error={outcome.error} />}
      {outcome?.kind === 'added' && warning && (
        <Text fz="sm" role="status">
          {t(warning, { name: fullName(outcome.user) })}
        </Text>
      )}
      {outcome?.kind === 'added' && outcome.user.setup.length > 0 && (
        <FinishSetup userId={outcome.user.id} inRow />
      )}
    </Stack>
  );
}
