import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../paths.ts';
import { RefusalAlert } from '../ui/RefusalAlert.tsx';
import { useText } from '../words/text.ts';
import { useSignOut } from '../session/use-sign-out.ts';

type Props = { text: string; name: string; current: string };

/** W1: a page concerns one person, and another one is signed in: it names both, and the reader decides who goes on. */
export function ChooseUser({ text, name, current }: Props) {
  const t = useText();
  const continueAs = useSignOut();
  return (
    <Stack>
      <Alert color="yellow" icon={<IconUsers aria-hidden />} role="alert">
        <Text fz="sm">{text}</Text>
      </Alert>
      <RefusalAlert error={continueAs.error} />
      <Button onClick={continueAs.signOut} loading={continueAs.isPending}>
        {t('link.continueAs', { name })}
      </Button>
      <Button component={Link} to={paths.home} variant="default">
        {t('link.stayAs', { current })}
      </Button>
    </Stack>
  );
}
