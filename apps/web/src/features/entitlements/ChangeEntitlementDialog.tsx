import { Stack, Text } from '@mantine/core';
import type { AccountEntitlement } from '@roster/contract/entitlements';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { codeOf } from '../../api/api.ts';
import { useContractForm } from '../../form/contract-form.ts';
import { DayField } from '../../form/fields.tsx';
import { SaveActions } from '../../form/SaveActions.tsx';
import { TheirChanges, useTheirChanges } from '../../form/TheirChanges.tsx';
import { useSay } from '../../toasts/use-say.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import type { Say } from '../../list/list-description.ts';
import { useText } from '../../words/text.ts';
import { EntitlementTermsForm } from './entitlement-form.ts';
import { dayText } from '../../words/day-name.ts';
import { licensesText, termText } from './entitlement-words.ts';
import { readEntitlement, useChangeEntitlement } from './entitlements.queries.ts';
import { EarlierEnd } from './EarlierEnd.tsx';
import { SeatsField } from './SeatsField.tsx';

type Props = { accountId: string; entitlement: AccountEntitlement; onClose: () => void };

/** E3: changes the end of the term and the number of licenses. What is in force now stands above. */
export default function ChangeEntitlementDialog({ accountId, entitlement, onClose }: Props) {
  const t = useText();
  const say = { t, intl: useIntl() };
  const sayDone = useSay();
  const [seen, setSeen] = useState(entitlement);
  const { id: entitlementId, product, seats } = entitlement;
  const params = { accountId, entitlementId };
  const form = useContractForm(EntitlementTermsForm, valuesOf(entitlement));
  const changes = useTheirChanges(form);
  const labels: Record<string, string> = {
    seats: t('entitlement.licenses'),
    endsOn: t('entitlement.endsOn'),
  };
  const change = useChangeEntitlement(params, seen.version, {
    done: () => {
      sayDone('changeEntitlement', 'toast.entitlement.saved', { product: product.name });
      onClose();
    },
    refused: async (error) => {
      if (codeOf(error) !== 'entitlements.changedMeanwhile') return;
      const current = await readEntitlement(params);
      changes.take(valuesOf(seen), valuesOf(current));
      setSeen(current);
    },
  });
  const save = form.handleSubmit((said) => change.mutate(said));
  const { control } = form;
  const endsOn = useWatch({ control, name: 'endsOn' }) || null;
  return (
    <Dialog onClose={onClose} title={t('entitlements.changeTitle', { product: product.name })}>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack>
          <Text fz="sm" c="dimmed">
            {t('entitlement.now', {
              licenses: licensesText(seen, say),
              term: termText(seen, say),
            })}
          </Text>
          {seats && <SeatsField control={control} name="seats" />}
          <DayField
            control={control}
            name="endsOn"
            label={t('entitlement.endsOn')}
            description={t('entitlement.endsOnChangeHint')}
          />
          <EarlierEnd accountId={accountId} entitlement={seen} endsOn={endsOn} />
          <RefusalAlert error={change.error} />
          <TheirChanges
            changes={changes}
            labelOf={(field) => labels[field] ?? field}
            say={(field, value) => sayValue(field, value, say)}
          />
          <SaveActions saving={change.isPending} changes={changes} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

const valuesOf = ({ endsOn, seats }: AccountEntitlement) => ({
  endsOn,
  seats: seats ? String(seats.bought) : '',
});

const sayValue = (field: string, value: unknown, say: Say) => {
  if (typeof value !== 'string' || value === '') return '';
  return field === 'endsOn' ? dayText(say.intl, value) : value;
};
