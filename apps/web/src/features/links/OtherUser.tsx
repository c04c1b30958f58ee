import { Alert, Button, Stack, Text } from '@mantine/core';
import type { LinkInfo } from '@roster/contract/links';
import { fullName } from '@roster/domain/names';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconUsers } from '@tabler/icons-react';
import { Link } from 'react-router';
import { api } from '../../api.ts';
import { belongTo, tellOtherTabs } from '../../identity.ts';
import { paths } from '../../paths.ts';
import { sessionKey } from '../../shell/session.ts';
import { useText } from '../../shell/text.ts';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';

type Props = { info: LinkInfo; current: { firstName: string; lastName: string; email: string } };

/** W1: a link concerns one person. Before it is used in the browser of another one, the page names both. */
export function OtherUser({ info, current }: Props) {
  const t = useText();
  const continueAs = useSignOutHere();
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

/** Signs out and stays on the page. One person's data must not stay in memory for the next. */
function useSignOutHere() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.session.signOut({ body: {} }),
    onSuccess: () => {
      belongTo(null);
      client.setQueryData(sessionKey, null);
      client.removeQueries({
        predicate: ({ queryKey: [kind] }) => kind !== sessionKey[0] && kind !== 'link',
      });
      tellOtherTabs();
    },
  });
}
