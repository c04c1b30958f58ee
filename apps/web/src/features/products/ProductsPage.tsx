import { Button, Text } from '@mantine/core';
import type { Product } from '@roster/contract/products';
import { IconCircleOff, IconPackage, IconPencil, IconPlus, IconRotateClockwise } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useState } from 'react';
import { List } from '../../list/List.tsx';
import type { ListAction } from '../../list/list-description.ts';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { Page } from '../../shell/Page.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useSay } from '../../toasts/use-say.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../words/text.ts';
import { OperatorOnly } from '../operator/index.ts';
import { productsList } from './products-list.ts';
import { useOfferProduct, useProducts } from './products.queries.ts';
import { ViewsButton } from '../views/index.ts';

const ProductDialog = lazy(() => import('./ProductDialog.tsx'));
const EndProductDialog = lazy(() => import('./EndProductDialog.tsx'));

/** The catalogue of products, kept by operators. */
export function Component() {
  return (
    <OperatorOnly>
      <ProductsPage />
    </OperatorOnly>
  );
}

const names = ['search'] as const;

function ProductsPage() {
  const t = useText();
  const url = useListUrl(names);
  const [opened, setOpened] = useState<{ product: Product | null } | null>(null);
  const [ending, setEnding] = useState<Product | null>(null);
  const say = useSay();
  const offer = useOfferProduct(({ name }) => say('offerProduct', 'toast.product.offered', { name }));
  const { mutate: offerAgain } = offer;
  const products = useProducts(url.filters.search?.trim(), url);
  const total = useTotal()(products.data?.total);
  const actionsOf = useCallback(
    (product: Product): ListAction[] => [
      {
        id: 'edit',
        label: t('products.edit'),
        icon: IconPencil,
        reason: null,
        needs: null,
        run: () => setOpened({ product }),
      },
      product.endedAt === null
        ? {
            id: 'end',
            label: t('products.end'),
            icon: IconCircleOff,
            reason: null,
            needs: null,
            run: () => setEnding(product),
          }
        : {
            id: 'offer',
            label: t('products.offer'),
            icon: IconRotateClockwise,
            reason: null,
            needs: null,
            run: () => offerAgain(product),
          },
    ],
    [t, offerAgain],
  );
  return (
    <Page
      title={t('nav.products')}
      aside={total}
      dense
      actions={
        <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setOpened({ product: null })}>
          {t('products.new')}
        </Button>
      }
    >
      <Text c="dimmed" fz="sm" mb="xs">
        {t('products.text')}
      </Text>
      <RefusalAlert error={offer.error} />
      <List
        list={productsList}
        answer={products}
        url={url}
        beside={<ViewsButton list="operatorProducts" url={url} />}
        peek="facts"
        actionsOf={actionsOf}
        empty={
          <EmptyState
            icon={<IconPackage size={34} stroke={1.4} aria-hidden />}
            title={t('products.empty.title')}
            text={t('products.empty.text')}
          />
        }
      />
      <Suspense>
        {opened && <ProductDialog product={opened.product} onClose={() => setOpened(null)} />}
        {ending && <EndProductDialog product={ending} onClose={() => setEnding(null)} />}
      </Suspense>
    </Page>
  );
}
