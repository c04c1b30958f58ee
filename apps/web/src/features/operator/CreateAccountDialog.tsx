import { CreateAccountBody, type OperatedAccount } from '@roster/contract/operator';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button, SimpleGrid, Stack, Text } from '@mantine/core';
import { useContractForm } from '../../form/contract-form.ts';
import { CountryField, LanguageField, TextField } from '../../form/fields.tsx';
import { useText } from '../../words/text.ts';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useCreateAccount } from './operator-accounts.queries.ts';
import { useSay } from '../../toasts/use-say.tsx';
import { paths } from '../../paths.ts';

type Props = { onClose: () => void; onCreated: (account: OperatedAccount) => void };

/** Creates an account and its first administrator, who is invited. */
export default function CreateAccountDialog({ onClose, onCreated }: Props) {
  const t = useText();
  const form = useContractForm(CreateAccountBody, {
    name: '',
    number: '',
    defaultLanguage: 'en',
    administrator: { email: '', firstName: '', lastName: '' },
  });
  const say = useSay();
  const create = useCreateAccount();
  const save = form.handleSubmit((body) =>
    create.mutate(body, {
      onSuccess: (account) => {
        say('createAccount', 'operator.accounts.created', {}, { to: paths.operatorAccount(account.id) });
        onCreated(account);
      },
    }),
  );
  const { control } = form;
  return (
    <Dialog onClose={onClose} title={t('operator.accounts.new')} size="lg">
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack>
          <TextField control={control} name="name" label={t('operator.accounts.name')} required autoFocus />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextField control={control} name="number" label={t('operator.accounts.number')} required />
            <CountryField control={control} name="mainCountry" label={t('settings.mainCountry')} required />
          </SimpleGrid>
          <LanguageField control={control} name="defaultLanguage" label={t('settings.language')} />
          <Text fw={600}>{t('operator.accounts.first')}</Text>
          <TextField
            control={control}
            name="administrator.email"
            type="email"
            label={t('users.column.email')}
            required
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextField control={control} name="administrator.firstName" label={t('person.firstName')} />
            <TextField control={control} name="administrator.lastName" label={t('person.lastName')} />
          </SimpleGrid>
          <RefusalAlert error={create.error} />
          <DialogActions>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={create.isPending}>
              {t('form.save')}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
