import { ActionIcon, Group, Loader, Stack, Text, TextInput } from '@mantine/core';
import { IconCircleCheck, IconX } from '@tabler/icons-react';
import { hasName } from '@roster/domain/names';
import { normalLine } from '@roster/domain/typed-texts';
import { useText } from '../../words/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import FinishSetup from './FinishSetup.tsx';
import type { Newcomer, Outcome } from './add-users.queries.ts';
import classes from './NewcomerRow.module.css';
import { Settle } from './Settle.tsx';

export type Row = {
  email: string;
  firstName: string;
  lastName: string;
  busy: boolean;
  outcome: Outcome | { kind: 'settled' } | null;
};

export const isNamed = ({ firstName, lastName }: Row) =>
  hasName({ firstName: normalLine(firstName), lastName: normalLine(lastName) });

type Props = {
  row: Row;
  newcomer: Newcomer;
  showMissing: boolean;
  onChange: (next: Partial<Row>) => void;
  onRemove: () => void;
  onSettled: (outcome: Outcome | { kind: 'settled' }) => void;
};

/** One of several: its name to complete, its result below it. */
export function NewcomerRow({ row, newcomer, showMissing, onChange, onRemove, onSettled }: Props) {
  const t = useText();
  const { outcome } = row;
  const done = outcome?.kind === 'added' || outcome?.kind === 'settled';
  const nameField = (name: 'firstName' | 'lastName') => (
    <TextInput
      aria-label={t('add.many.nameOf', { field: t(`person.${name}`), email: row.email })}
      placeholder={t(`person.${name}`)}
      value={row[name]}
      error={name === 'firstName' && showMissing && !isNamed(row) ? t('form.text.nameRequired') : null}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <Stack gap="xs" component="li" className={classes.row}>
      <div className={classes.line}>
        <Text fz="sm" fw={500} className={classes.email}>
          {row.email}
        </Text>
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
          problem={outcome.problem}
          newcomer={newcomer}
          onOutcome={onSettled}
          onSettled={(user) => onSettled(user ? { kind: 'added', user } : { kind: 'settled' })}
        />
      )}
      {outcome?.kind === 'failed' && <RefusalAlert error={outcome.error} />}
      {outcome?.kind === 'added' && outcome.user.setup.length > 0 && <FinishSetup userId={outcome.user.id} />}
    </Stack>
  );
}
