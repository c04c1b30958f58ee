import { Button, Group, Stack } from '@mantine/core';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { CountryField, TextField } from '../../form/fields.tsx';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { MoreChoices } from './MoreChoices.tsx';
import { isSettledHere, Settle } from './Settle.tsx';
import { useAddOne, type AddOne } from './use-add-one.ts';

export function AddOneForm(props: AddOne) {
  const t = useText();
  const { account } = useSession();
  const { choices, onChoices } = props;
  const { form, outcome, setOutcome, askedFor, busy, save, settled, paste } = useAddOne(props);
  const refused = outcome?.kind === 'refused' && form.watch('email') === askedFor && outcome;

  return (
    <form onSubmit={(event) => void save(false)(event)} noValidate>
      <Stack>
        <TextField
          control={form.control}
          name="email"
          type="email"
          label={t('users.column.email')}
          description={t('add.emailHint')}
          autoFocus
          required
          onPaste={paste}
        />
        <Group grow align="flex-start" preventGrowOverflow={false}>
          <TextField control={form.control} name="firstName" label={t('person.firstName')} />
          <TextField control={form.control} name="lastName" label={t('person.lastName')} />
        </Group>
        <CountryField
          control={form.control}
          name="country"
          label={t('users.column.country')}
          first={account?.entitledCountries ?? []}
          required
        />
        <MoreChoices choices={choices} onChange={onChoices} country={form.watch('country')} />
        {refused && (
          <Settle
            key={`${refused.problem.code} ${refused.newcomer.email}`}
            problem={refused.problem}
            newcomer={{ ...form.getValues(), ...choices, email: refused.newcomer.email }}
            onSettled={settled}
            onOutcome={setOutcome}
          />
        )}
        {outcome?.kind === 'failed' && <RefusalAlert error={outcome.error} />}
        <DialogActions>
          <Button variant="default" onClick={props.onClose}>
            {t('common.cancel')}
          </Button>
          <Button variant="default" loading={busy} onClick={() => void save(true)()}>
            {t('add.saveAndAnother')}
          </Button>
          {/* How to settle it is the next step then. */}
          <Button
            type="submit"
            variant={refused && isSettledHere(refused.problem) ? 'default' : 'filled'}
            loading={busy}
          >
            {t('form.save')}
          </Button>
        </DialogActions>
      </Stack>
    </form>
  );
}
