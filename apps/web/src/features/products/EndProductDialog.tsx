import { Text } from '@mantine/core';
import type { Product } from '@roster/contract/products';
import { useSay } from '../../toasts/use-say.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useText } from '../../words/text.ts';
import { useEndProduct } from './products.queries.ts';

type Props = { product: Product; onClose: () => void };

/** E1: says first what stays. */
export default function EndProductDialog({ product, onClose }: Props) {
  const t = useText();
  const say = useSay();
  const end = useEndProduct(({ name }) => {
    say('endProduct', 'toast.product.ended', { name });
    onClose();
  });
  return (
    <ConfirmDialog
      title={t('product.endTitle', { name: product.name })}
      confirm={t('product.endConfirm')}
      danger
      pending={end.isPending}
      error={end.error}
      onConfirm={() => end.mutate(product)}
      onClose={onClose}
    >
      <Text>
        {t('product.endText')} {t('product.accounts', { count: product.accounts })}.
      </Text>
    </ConfirmDialog>
  );
}
