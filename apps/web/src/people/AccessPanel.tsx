import { Skeleton, Stack, Text } from '@mantine/core';
import type { AccessFacts } from '@roster/contract/access';
import { accessOf } from '@roster/domain/access';
import type { Access } from '@roster/domain/entitlements';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { ErrorState } from '../failures/ErrorState.tsx';
import { Sign } from '../list/Sign.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Section } from '../ui/Section.tsx';
import { useText } from '../words/text.ts';
import { useOwnAccess, useUserAccess } from './access.queries.ts';
import { useAccessWords } from './use-access-words.ts';
import { OwnWhatIf, UserWhatIf } from './WhatIf.tsx';

/** E1: can they sign in? May they run what, and why? Until when offline? And what if one changed it? */
export function UserAccessPanel({ userId, mendOf }: { userId: string; mendOf?: MendOf }) {
  const access = useUserAccess(userId);
  return (
    <Panel access={access} mendOf={mendOf}>
      {access.data && <UserWhatIf {...access.data} />}
    </Panel>
  );
}

/** H1: the same answers about oneself. */
export function OwnAccessPanel({ mendOf }: { mendOf?: MendOf }) {
  const access = useOwnAccess();
  return (
    <Panel access={access} mendOf={mendOf}>
      {access.data && <OwnWhatIf {...access.data} />}
    </Panel>
  );
}

/** What the reader can do where a product cannot be run. */
type MendOf = (access: Access) => ReactNode;

type PanelProps = {
  mendOf?: MendOf | undefined;
  access: ReturnType<typeof useUserAccess | typeof useOwnAccess>;
  children?: ReactNode;
};

function Panel({ access, mendOf, children }: PanelProps) {
  const t = useText();
  return (
    <Section title={t('access.title')}>
      {access.isPending && <Skeleton height={120} />}
      {access.isLoadingError && <ErrorState error={access.error} onRetry={() => void access.refetch()} />}
      {access.data && (
        <Stack>
          <Answers {...access.data} mendOf={mendOf} />
          {children}
        </Stack>
      )}
    </Section>
  );
}

function Answers({ facts, products, mendOf }: AccessFacts & Pick<PanelProps, 'mendOf'>) {
  const t = useText();
  const words = useAccessWords(products);
  const answer = accessOf(facts);
  const byId = new Map(answer.products.map((product) => [product.productId, product]));
  // By name, as the server sent them.
  const shown = products.flatMap(({ id }) => byId.get(id) ?? []);
  const country = answer.place?.country ?? null;
  return (
    <>
      <Facts
        facts={[
          [t('access.signIn'), words.signIn(answer)],
          [t('access.offline'), words.offline(answer)],
          ...shown.map((product): [string, ReactNode] => [
            words.productName(product.productId),
            <Fragment key={product.productId}>
              <Sign
                icon={product.access.runs ? IconCircleCheck : IconCircleX}
                tone={product.access.runs ? 'good' : 'bad'}
              >
                {words.product(product, country)}
              </Sign>{' '}
              {mendOf?.(product.access)}
            </Fragment>,
          ]),
        ]}
      />
      {shown.length === 0 && (
        <Text fz="sm" c="dimmed">
          {t('access.none')}
        </Text>
      )}
    </>
  );
}
