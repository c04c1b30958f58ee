import { Skeleton, Stack, Text } from '@mantine/core';
import type { OperatedKeys } from '@roster/contract/keys';
import { lazy, Suspense, useState } from 'react';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { Page } from '../../shell/Page.tsx';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { useText } from '../../words/text.ts';
import { OperatorOnly } from '../operator/index.ts';
import { KeyCard } from './KeyCard.tsx';
import { useKeys } from './keys.queries.ts';

const RotateKeysDialog = lazy(() => import('./RotateKeysDialog.tsx'));

/** The keys that sign policies, kept by operators. */
export function Component() {
  return (
    <OperatorOnly>
      <KeysPage />
    </OperatorOnly>
  );
}

function KeysPage() {
  const t = useText();
  const keys = useKeys();
  const [rotating, setRotating] = useState(false);
  return (
    <Page
      record
      title={t('nav.keys')}
      actions={keys.data && <RotateButton keys={keys.data} onClick={() => setRotating(true)} />}
    >
      <Text c="dimmed" fz="sm" mb="md">
        {t('signingKeys.text')}
      </Text>
      {keys.isPending && <Skeleton height={160} radius="md" />}
      {keys.isLoadingError && <ErrorState error={keys.error} onRetry={() => void keys.refetch()} />}
      <Stack>
        {keys.data?.items.map((one) => (
          <KeyCard key={one.kid} signingKey={one} />
        ))}
      </Stack>
      <Suspense>{rotating && <RotateKeysDialog onClose={() => setRotating(false)} />}</Suspense>
    </Page>
  );
}

function RotateButton({ keys: { refusal }, onClick }: { keys: OperatedKeys; onClick: () => void }) {
  const t = useText();
  return (
    <ReasonButton reason={refusal && t(`refusals.${refusal}`)} onClick={onClick}>
      {t('signingKeys.rotate')}
    </ReasonButton>
  );
}
