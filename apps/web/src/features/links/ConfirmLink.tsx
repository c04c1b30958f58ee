import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';

type Props<Answer> = {
  action: { data: Answer | undefined; error: Error | null; isPending: boolean; mutate: () => void };
  text: string;
  button: string;
  danger?: boolean;
  done: (answer: Answer) => ReactNode;
};

/** One button, because opening a link must change nothing: mail scanners open links too. */
export function ConfirmLink<Answer>({ action, text, button, danger, done }: Props<Answer>) {
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
