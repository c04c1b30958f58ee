import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useUseOfLink } from './use-link.ts';

type Props<Answer> = {
  token: string;
  text: string;
  button: string;
  danger?: boolean;
  act: () => Promise<Answer>;
  done: (answer: Answer) => ReactNode;
};

/** One button, because opening a link must change nothing: mail scanners open links too. */
export function ConfirmLink<Answer>({ token, text, button, danger, act, done }: Props<Answer>) {
  const action = useUseOfLink(token, act);
  if (action.data !== undefined) {
    return (
      <Alert color="green" icon={<IconCheck aria-hidden />} role="status">
        {done(action.data)}
      </Alert>
    );
  }
  return (
    <Stack>
      <Text>{text}</Text>
      <RefusalAlert error={action.error} />
      <Button color={danger ? 'red.9' : 'brand'} onClick={() => action.mutate()} loading={action.isPending}>
        {button}
      </Button>
    </Stack>
  );
}
