import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import { tellOtherTabs } from '../../session/identity.ts';
import { useLookAtSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useAskToBeUnlocked } from './use-ask-to-be-unlocked.ts';

/** H2: 15 minutes to ask to join and to download one's data. */
export function UsePass() {
  const t = useText();
  const look = useLookAtSession();
  const navigate = useNavigate();
  const enter = async () => {
    await look();
    tellOtherTabs();
    await navigate(paths.profile);
  };
  return (
    <Button size="compact-sm" variant="default" onClick={() => void enter()}>
      {t('signIn.locked.pass')}
    </Button>
  );
}

type AskProps = { typed: { email: string; password: string }; onAsked: (ticket: string) => void };

/** H3: the request arrives in the administrators' inbox; with its ticket this page finds out when it is decided. */
export function AskToBeUnlocked({ typed, onAsked }: AskProps) {
  const t = useText();
  const ask = useAskToBeUnlocked(onAsked);
  return (
    <>
      <RefusalAlert error={ask.error} />
      <Button size="compact-sm" variant="default" loading={ask.isPending} onClick={() => ask.mutate(typed)}>
        {t('signIn.locked.ask')}
      </Button>
    </>
  );
}
