import { Card, Group, Stack, Text, Title } from '@mantine/core';
import type { Exception } from '@roster/contract/exceptions';
import type { UserDetail } from '@roster/contract/users';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { ListPager } from '../../list/ListPager.tsx';
import { ResultNotice } from '../../list/ResultNotice.tsx';
import { useOwnPlace } from '../../list/use-own-place.ts';
import { noSelection } from '../../people/use-outcome.ts';
import { useMay } from '../../session/session.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { useText } from '../../words/text.ts';
import { useExceptions } from './exceptions.queries.ts';
import type { Opened } from './use-exception-actions.ts';
import { useEndResult } from './use-end-result.ts';
import { UserException } from './UserException.tsx';

const ChangeExceptionDialog = lazy(() => import('./ChangeExceptionDialog.tsx'));
const EndExceptionsDialog = lazy(() => import('./EndExceptionsDialog.tsx'));

type Props = { user: UserDetail; onNew: () => void };

/** E1: what this user is allowed or denied beside what groups and entitlements say. */
export function UserExceptions({ user, onNew }: Props) {
  const t = useText();
  const may = useMay('exceptions.edit');
  const filters = useMemo(() => ({ user: user.id }), [user.id]);
  const place = useOwnPlace(`exceptions ${user.id}`);
  const exceptions = useExceptions(filters, {}, place);
  const { result, dismiss, finish } = useEndResult(noSelection);
  const [opened, setOpened] = useState<Exclude<Opened, { doing: 'create' }> | null>(null);
  const close = () => setOpened(null);
  const refusal = user.refusals.exceptions;
  return (
    <Card withBorder padding="lg" mb="lg" component="section" aria-labelledby="exceptions">
      <Group justify="space-between" mb="xs">
        <Title order={2} fz="lg" id="exceptions">
          {t('exceptions.title')}
        </Title>
        {may && (
          <ReasonButton
            size="xs"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            needs="exceptions.edit"
            reason={refusal ? t(`refusals.${refusal}`) : null}
            onClick={onNew}
          >
            {t('exceptions.new')}
          </ReasonButton>
        )}
      </Group>
      <ResultNotice result={result} onDismiss={dismiss} />
      {exceptions.isLoadingError && (
        <ErrorState error={exceptions.error} onRetry={() => void exceptions.refetch()} />
      )}
      {exceptions.nothing && <Text c="dimmed">{t('exceptions.ofUser.none')}</Text>}
      {exceptions.items.length > 0 && (
        <Stack gap="xs" component="ul" p={0} m={0}>
          {exceptions.items.map((exception: Exception) => (
            <UserException key={exception.id} exception={exception} onOpen={may ? setOpened : null} />
          ))}
        </Stack>
      )}
      {(exceptions.data?.nextCursor ?? exceptions.data?.previousCursor) && exceptions.data && (
        <ListPager page={exceptions.data} place={place} sizes={false} />
      )}
      <Suspense>
        {opened?.doing === 'change' && <ChangeExceptionDialog exception={opened.exception} onClose={close} />}
        {opened?.doing === 'end' && (
          <EndExceptionsDialog
            picked={opened.picked}
            onClose={close}
            onDone={(answer) => finish(answer, opened)}
          />
        )}
      </Suspense>
    </Card>
  );
}
