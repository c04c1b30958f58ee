import type { SetupStep, UserDetail } from '@roster/contract/users';
import { Alert, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { countryToSet } from '@roster/domain/countries';
import { fullName } from '@roster/domain/names';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { useCountryName } from '../../ui/Country.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useUser } from '../../people/user-actions.queries.ts';
import { useSetup } from './use-setup.ts';
import { useSay } from '../../toasts/use-say.tsx';

type Props = {
  userId: string;
  /** In a dialog: how to close it. On the user's page there is nothing to close. */
  onClose?: () => void;
  /** Among others who are added: the form around it has the main button. */
  inRow?: boolean;
};

/** A3: what is left to do for a user who was registered before. Each step is one click, "Do all" is one. */
export default function FinishSetup({ userId, onClose, inRow = false }: Props) {
  const t = useText();
  const user = useUser(userId);
  const say = useSay();
  const name = user.data ? fullName(user.data) : '';
  const setup = useSetup(userId, () => say('closeSetup', 'toast.setup.closed', { name }));
  if (!user.data)
    return (
      <>
        {user.isPending && <Skeleton height={160} />}
        {user.error && <ErrorState error={user.error} onRetry={() => void user.refetch()} />}
        <DialogActions sticky={onClose !== undefined}>
          {onClose && <Button onClick={onClose}>{t('setup.finish')}</Button>}
        </DialogActions>
      </>
    );
  const { data } = user;
  const open = data.setup.filter(({ done }) => !done).map(({ step }) => step);

  return (
    <Stack gap="sm" data-apart>
      <Text fz="sm">{t('setup.text', { name })}</Text>
      <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }}>
        {data.setup.map(({ step, done }) => (
          <Step key={step} step={step} done={done} user={data} run={setup} />
        ))}
      </Stack>
      <RefusalAlert error={setup.error} />
      {open.length === 0 && (
        <Alert color="green" role="status">
          {t('setup.allDone')}
        </Alert>
      )}
      <DialogActions sticky={onClose !== undefined}>
        {!onClose && open.length > 0 && (
          <Button variant="subtle" size="sm" onClick={() => setup.mutate('close')} loading={setup.isPending}>
            {t('setup.putAway')}
          </Button>
        )}
        {open.length > 1 && (
          <Button
            variant={onClose || inRow ? 'default' : 'filled'}
            onClick={() => setup.mutate(open)}
            loading={setup.isPending}
          >
            {t('setup.doAll')}
          </Button>
        )}
        {onClose && <Button onClick={onClose}>{t('setup.finish')}</Button>}
      </DialogActions>
    </Stack>
  );
}

type StepProps = { step: SetupStep; done: boolean; user: UserDetail; run: ReturnType<typeof useSetup> };

function Step({ step, done, user, run }: StepProps) {
  const t = useText();
  const { account } = useSession();
  const countryName = useCountryName();
  const StepIcon = done ? IconCircleCheck : IconCircle;
  const country = account ? countryName(countryToSet(user, account)) : '';
  return (
    <Group component="li" gap="sm" wrap="nowrap" justify="space-between">
      <Group gap="sm" wrap="nowrap">
        <StepIcon
          size={20}
          aria-hidden
          color={done ? 'var(--roster-active)' : 'var(--mantine-color-dimmed)'}
          style={{ flexShrink: 0 }}
        />
        <Text fz="sm">
          {t(`setup.${step}`)}
          <span className="visually-hidden"> {t(done ? 'setup.done' : 'setup.open')}</span>
        </Text>
      </Group>
      {!done && (
        <Button
          size="compact-sm"
          variant="default"
          loading={run.isPending}
          onClick={() => run.mutate([step])}
        >
          {t(`setup.do.${step}`, { country, role: t('roles.download') })}
        </Button>
      )}
    </Group>
  );
}
