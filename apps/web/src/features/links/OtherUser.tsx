import { Alert, Button, Stack, Text } from '@mantine/core';
import type { LinkInfo } from '@roster/contract/links';
import { fullName } from '@roster/domain/names';
import { IconUsers } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useText } from '../../shell/text.ts';
import { useSignOut } from '../../shell/use-sign-out.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';

type Props = { info: LinkInfo; current: { firstName: string; lastName: string; email: string } };

/** W1: a link concerns one person. Before it is used in the browser of another one, the page names both. */
export function OtherUser({ info, current }: Props) {
  const t = useText();
  const continueAs = useSignOut();
  const name = fullName(info) || info.email;
  const person = fullName(info) ? `${fullName(info)} (${info.email})` : info.email;
  const reader = fullName(current) || current.email;
  return (
    <Stack>
      <Alert color="yellow" icon={<IconUsers aria-hidden />} role="alert">
        <Text fz="sm">{t('link.otherUser', { person, name, current: reader })}</Text>
      </Alert>
      <RefusalAlert error={continueAs.error} />
      <Button onClick={() => continueAs.mutate()} loading={continueAs.isPending}>
        {t('link.continueAs', { name })}
      </Button>
      <Button component={Link} to={paths.home} variant="default">
        {t('link.stayAs', { current: reader })}
      </Button>
    </Stack>
  );
}
