import { Alert, List, Skeleton, Text } from '@mantine/core';
import type { AccessFacts } from '@roster/contract/access';
import { effectsOf, whatIf, type AccessChange } from '@roster/domain/access';
import { ErrorState } from '../failures/ErrorState.tsx';
import { useText } from '../words/text.ts';
import { useUserAccess } from './access.queries.ts';
import { useAccessWords } from './use-access-words.ts';

type Props = {
  userId: string;
  /** All that is about to be done, such as a lock and a deny. */
  changes: readonly AccessChange[];
};

/** E1: what would change for one user, before anything is done; for the dialogs of what takes access away or gives it. */
export function AccessPreview({ userId, changes }: Props) {
  const access = useUserAccess(userId);
  if (access.isLoadingError) return <ErrorState error={access.error} onRetry={() => void access.refetch()} />;
  if (!access.data) return <Skeleton height={64} />;
  return <Effects {...access.data} changes={changes} />;
}

/** The sentences of `AccessPreview`, where the facts are known already. */
export function Effects({ facts, products, changes }: AccessFacts & Pick<Props, 'changes'>) {
  const t = useText();
  const words = useAccessWords(products);
  const effects = effectsOf(whatIf(facts, changes));
  return (
    <Alert color="blue" variant="light" title={t('access.effects')} role="status">
      {effects.length === 0 && <Text fz="sm">{t('access.effect.none')}</Text>}
      {effects.length > 0 && (
        <List fz="sm" spacing={4}>
          {effects.map((effect) => (
            <List.Item key={effect.effect}>{words.effect(effect)}</List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
