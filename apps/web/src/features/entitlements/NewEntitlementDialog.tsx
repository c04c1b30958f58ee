import { Button, SimpleGrid, Stack } from '@mantine/core';
import { entitlementKinds } from '@roster/domain/entitlements';
import { useContractForm } from '../../form/contract-form.ts';
import { CountryField, DayField, SelectField } from '../../form/fields.tsx';
import { useSay } from '../../toasts/use-say.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../words/text.ts';
import { NewEntitlementForm } from './entitlement-form.ts';
import { useCreateEntitlement } from './entitlements.queries.ts';
import { ProductSelect } from './ProductSelect.tsx';
import { SeatsField } from './SeatsField.tsx';

type Props = { accountId: string; onClose: () => void };

/** Adds what an account bought. */
export default function NewEntitlementDialog({ accountId, onClose }: Props) {
  const t = useText();
  const say = useSay();
  const form = useContractForm(NewEntitlementForm, { kind: 'named', endsOn: null, seats: '' });
  const create = useCreateEntitlement(accountId, ({ product }) => {
    say('createEntitlement', 'toast.entitlement.created', { product: product.name });
    onClose();
  });
  const kind = form.watch('kind');
  const save = form.handleSubmit((said) =>
    create.mutate({ ...said, seats: said.kind === 'named' ? said.seats : null }),
  );
  const { control } = form;
  return (
    <Dialog onClose={onClose} title={t('entitlements.new')} size="lg">
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack>
          <ProductSelect control={control} name="productId" />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <CountryField control={control} name="country" label={t('users.column.country')} required />
            <SelectField
              control={control}
              name="kind"
              label={t('entitlement.kind')}
              data={entitlementKinds.map((value) => ({ value, label: t(`entitlement.kind.${value}`) }))}
              required
            />
            <DayField control={control} name="startsOn" label={t('entitlement.startsOn')} required />
            <DayField
              control={control}
              name="endsOn"
              label={t('entitlement.endsOn')}
              description={t('entitlement.endsOnHint')}
            />
          </SimpleGrid>
          {kind === 'named' && <SeatsField control={control} name="seats" />}
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
