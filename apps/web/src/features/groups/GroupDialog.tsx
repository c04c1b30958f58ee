import { codeOf } from '../../api/api.ts';
import { CreateGroupBody, type Group } from '@roster/contract/groups';
import { Dialog } from '../../ui/Dialog.tsx';
import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useContractForm } from '../../form/contract-form.ts';
import { CountryField, TextAreaField, TextField } from '../../form/fields.tsx';
import { useAccountProducts } from '../../form/use-account-products.ts';
import { SaveActions } from '../../form/SaveActions.tsx';
import { TheirChanges, useTheirChanges } from '../../form/TheirChanges.tsx';
import { useCountryName } from '../../ui/Country.tsx';
import { CountryMismatch } from '../../ui/CountryMismatch.tsx';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { GroupEffects } from './GroupEffects.tsx';
import { GroupProducts } from './GroupProducts.tsx';
import { readGroup, useCreateGroup, useEditGroup } from './groups.queries.ts';
import { elsewhere } from '../../toasts/elsewhere.ts';
import { useSay } from '../../toasts/use-say.tsx';
import { paths } from '../../paths.ts';

type Props = { group: Group | null; onClose: () => void; onSaved: (group: Group) => void };

/** Creates a group or changes one. */
export default function GroupDialog({ group, onClose, onSaved }: Props) {
  const t = useText();
  const { account } = useSession();
  const [seen, setSeen] = useState(group);
  const form = useContractForm(CreateGroupBody, valuesOf(group));
  const changes = useTheirChanges(form);
  const countryName = useCountryName();
  const labels: Record<string, string> = {
    name: t('group.name'),
    description: t('group.description'),
    entitlementCountry: t('user.entitlementCountry'),
    productIds: t('group.products'),
  };
  const products = useAccountProducts().data?.products ?? [];
  const names = new Map([...products, ...(seen?.products ?? [])].map(({ id, name }) => [id, name]));
  const say = useSay();
  const create = useCreateGroup();
  const edit = useEditGroup(group?.id ?? '', seen?.version ?? 1, async (error) => {
    if (!group || codeOf(error) !== 'groups.changedMeanwhile') return;
    const current = await readGroup(group.id);
    changes.take(valuesOf(seen), valuesOf(current));
    setSeen(current);
  });
  const save = group ? edit : create;
  const done = (saved: Group) => {
    const to = paths.group(saved.id);
    if (group) say('editGroup', 'toast.group.saved', { name: saved.name }, { to: elsewhere(to) });
    else say('createGroup', 'toast.group.created', { name: saved.name }, { to });
    onSaved(saved);
    onClose();
  };
  const { control } = form;
  const productIds = useWatch({ control, name: 'productIds' }) ?? [];
  const entitlementCountry = useWatch({ control, name: 'entitlementCountry' });
  const before = valuesOf(seen).productIds;
  const changesLimit = productIds.length !== before.length || productIds.some((id) => !before.includes(id));
  return (
    <Dialog onClose={onClose} title={t(group ? 'group.edit' : 'group.new')}>
      <form
        onSubmit={(event) => void form.handleSubmit((said) => save.mutate(said, { onSuccess: done }))(event)}
        noValidate
      >
        <Stack>
          <TextField control={control} name="name" label={t('group.name')} required autoFocus />
          <TextAreaField control={control} name="description" label={t('group.description')} limit={500} />
          <CountryField
            control={control}
            name="entitlementCountry"
            label={t('user.entitlementCountry')}
            first={account?.entitledCountries ?? []}
            clearable
          />
          <CountryMismatch entitlementCountry={entitlementCountry} country={null} />
          <GroupProducts control={control} also={seen?.products ?? []} />
          {group && group.members > 0 && changesLimit && (
            <GroupEffects groupId={group.id} productIds={productIds} />
          )}
          <RefusalAlert error={save.error} />
          <TheirChanges
            changes={changes}
            labelOf={(field) => labels[field] ?? field}
            say={(field, value) => {
              if (Array.isArray(value)) return value.map((id) => names.get(String(id)) ?? '').join(', ');
              if (typeof value !== 'string' || value === '') return '';
              return field === 'entitlementCountry' ? countryName(value) : value;
            }}
          />
          <SaveActions saving={save.isPending} changes={changes} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

const valuesOf = (group: Group | null) => ({
  name: group?.name ?? '',
  description: group?.description ?? '',
  entitlementCountry: group?.entitlementCountry ?? null,
  productIds: group?.products.map(({ id }) => id) ?? [],
});
