import { Stack } from '@mantine/core';
import type { Product } from '@roster/contract/products';
import { useState } from 'react';
import { codeOf } from '../../api/api.ts';
import { useContractForm } from '../../form/contract-form.ts';
import { TextAreaField, TextField } from '../../form/fields.tsx';
import { SaveActions } from '../../form/SaveActions.tsx';
import { TheirChanges, useTheirChanges } from '../../form/TheirChanges.tsx';
import { useSay } from '../../toasts/use-say.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../words/text.ts';
import { LinesField } from './LinesField.tsx';
import { ProductForm, valuesOf } from './product-form.ts';
import { readProduct, useCreateProduct, useEditProduct } from './products.queries.ts';

type Props = { product: Product | null; onClose: () => void };

/** Adds a product to the catalogue or changes one. */
export default function ProductDialog({ product, onClose }: Props) {
  const t = useText();
  const say = useSay();
  const [seen, setSeen] = useState(product);
  const form = useContractForm(ProductForm, valuesOf(product));
  const changes = useTheirChanges(form);
  const labels: Record<string, string> = {
    name: t('product.name'),
    description: t('product.description'),
    features: t('product.features'),
    versions: t('product.versions'),
  };
  const create = useCreateProduct();
  const edit = useEditProduct(product?.id ?? '', seen?.version ?? 1, async (error) => {
    if (!product || codeOf(error) !== 'products.changedMeanwhile') return;
    const current = await readProduct(product.id);
    changes.take(valuesOf(seen), valuesOf(current));
    setSeen(current);
  });
  const save = product ? edit : create;
  const done = ({ name }: Product) => {
    if (product) say('editProduct', 'toast.product.saved', { name });
    else say('createProduct', 'toast.product.created', { name });
    onClose();
  };
  const { control } = form;
  return (
    <Dialog onClose={onClose} title={t(product ? 'products.edit' : 'products.new')} size="lg">
      <form
        onSubmit={(event) => void form.handleSubmit((said) => save.mutate(said, { onSuccess: done }))(event)}
        noValidate
      >
        <Stack>
          <TextField control={control} name="name" label={t('product.name')} required autoFocus />
          <TextAreaField control={control} name="description" label={t('product.description')} limit={500} />
          <LinesField
            control={control}
            name="features"
            label={t('product.features')}
            description={t('product.featuresHint')}
            wrong="product.featureWrong"
          />
          <LinesField
            control={control}
            name="versions"
            label={t('product.versions')}
            description={t('product.versionsHint')}
            wrong="product.versionWrong"
          />
          <RefusalAlert error={save.error} />
          <TheirChanges changes={changes} labelOf={(field) => labels[field] ?? field} />
          <SaveActions saving={save.isPending} changes={changes} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
