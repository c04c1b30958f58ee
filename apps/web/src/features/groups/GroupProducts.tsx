import { MultiSelect } from '@mantine/core';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { useAccountProducts } from '../../form/use-account-products.ts';
import { LookupField } from '../../ui/Lookup.tsx';
import { useText } from '../../words/text.ts';

type Props<Typed extends FieldValues, Sent> = {
  control: Control<Typed, unknown, Sent>;
  /** The products that the group allows now: they stay choosable when the last entitlement has gone. */
  also: readonly { id: string; name: string }[];
};

/** G1: the products that members may run; an empty field does not limit, and says so. */
export function GroupProducts<Typed extends FieldValues, Sent>({ control, also }: Props<Typed, Sent>) {
  const t = useText();
  const { field } = useController({ control, name: 'productIds' as FieldPath<Typed> });
  const lookup = useAccountProducts();
  const products = lookup.data?.products ?? [];
  const others = also.filter(({ id }) => products.every((one) => one.id !== id));
  return (
    <LookupField label={t('group.products')} description={t('group.productsHint')} lookup={lookup}>
      <MultiSelect
        label={t('group.products')}
        description={t('group.productsHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={[...products, ...others].map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        nothingFoundMessage={t('form.nothingFound')}
        clearable
        clearButtonProps={{ 'aria-label': t('common.clear') }}
        {...field}
        value={field.value as string[]}
      />
    </LookupField>
  );
}
