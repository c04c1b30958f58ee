import { Button, Stack, Text } from '@mantine/core';
import { useForgetTyped } from '../../ui/Dialog.tsx';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { maxAddedAtOnce } from '@roster/domain/adding';
import type { PastedPeople, PastedPerson } from '@roster/domain/pasted-people';
import { useEffect, useState } from 'react';
import { CountrySelect } from '../../ui/CountrySelect.tsx';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { MoreChoices, noChoices, type Choices } from './MoreChoices.tsx';
import { isNamed, NewcomerRow, type Row } from './NewcomerRow.tsx';
import { PastedRest } from './PastedRest.tsx';
import { addUser, useRefreshUsers, type Outcome } from './add-users.queries.ts';

/** Several pasted addresses: each gets its own result and is settled in place. */
export function AddManyForm({ pasted, onClose }: { pasted: PastedPeople; onClose: () => void }) {
  const t = useText();
  const { account } = useSession();
  const refresh = useRefreshUsers();
  const [country, setCountry] = useState(account?.mainCountry ?? '');
  const [choices, setChoices] = useState<Choices>(noChoices);
  const [rows, setRows] = useState<Row[]>(() => pasted.people.slice(0, maxAddedAtOnce).map(rowOf));
  // Above the limit: kept, and next when those before are done.
  const [waiting, setWaiting] = useState(() => pasted.people.slice(maxAddedAtOnce));
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);

  const change = (email: string, next: Partial<Row>) =>
    setRows((before) => before.map((row) => (row.email === email ? { ...row, ...next } : row)));
  const open = rows.filter((row) => row.outcome?.kind !== 'added' && row.outcome?.kind !== 'settled');
  const forgetTyped = useForgetTyped();
  const finished = open.length + waiting.length === 0;
  useEffect(() => {
    if (finished) forgetTyped();
  }, [finished, forgetTyped]);
  const ready = open.filter((row) => row.outcome === null || row.outcome.kind === 'failed');
  const complete = ready.every(isNamed);

  const save = async () => {
    setTried(true);
    if (!complete || country === '') return;
    setBusy(true);
    for (const row of ready) {
      change(row.email, { busy: true });
      const { email, firstName, lastName } = row;
      const outcome = await addUser({ email, firstName, lastName, country, ...choices });
      change(row.email, { busy: false, outcome });
    }
    setBusy(false);
    await refresh();
  };
  const settled = async (email: string, outcome: Outcome | { kind: 'settled' }) => {
    change(email, { outcome });
    await refresh();
  };

  return (
    <Stack>
      <Text fz="sm">{t('add.many.text', { count: rows.length })}</Text>
      {waiting.length > 0 && (
        <Text fz="sm">{t('add.many.tooMany', { max: maxAddedAtOnce, count: waiting.length })}</Text>
      )}
      <PastedRest {...pasted} />
      <CountrySelect
        label={t('users.column.country')}
        value={country}
        onChange={setCountry}
        first={account?.entitledCountries ?? []}
      />
      <MoreChoices choices={choices} onChange={setChoices} country={country} />
      <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {rows.map((row) => (
          <NewcomerRow
            key={row.email}
            row={row}
            showMissing={tried}
            newcomer={{
              email: row.email,
              firstName: row.firstName,
              lastName: row.lastName,
              country,
              ...choices,
            }}
            onChange={(next) => change(row.email, next)}
            onRemove={() => setRows((before) => before.filter(({ email }) => email !== row.email))}
            onSettled={(outcome) => void settled(row.email, outcome)}
          />
        ))}
      </Stack>
      <DialogActions>
        <Text fz="sm" c="dimmed" role="status" flex={1}>
          {t('add.many.added', { done: rows.length - open.length, total: rows.length })}
        </Text>
        <Button variant="default" onClick={onClose}>
          {t(finished ? 'common.close' : 'common.cancel')}
        </Button>
        {open.length === 0 && waiting.length > 0 && (
          <Button
            onClick={() => {
              setRows(waiting.slice(0, maxAddedAtOnce).map(rowOf));
              setWaiting(waiting.slice(maxAddedAtOnce));
              setTried(false);
            }}
          >
            {t('add.many.next', { count: Math.min(waiting.length, maxAddedAtOnce) })}
          </Button>
        )}
        {ready.length > 0 && (
          <Button loading={busy} onClick={() => void save()}>
            {t('add.many.save', { count: ready.length })}
          </Button>
        )}
      </DialogActions>
    </Stack>
  );
}

const rowOf = (person: PastedPerson): Row => ({ ...person, outcome: null, busy: false });
