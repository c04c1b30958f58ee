import type { UserDetail } from '@roster/contract/users';
import { Skeleton, Stack, Text, Title } from '@mantine/core';
import { fullName } from '@roster/domain/names';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { Picture } from '../../people/Picture.tsx';
import { useUser, type UserAction } from '../../people/user-actions.queries.ts';
import classes from './UserPeek.module.css';
import { EditUser } from './EditUser.tsx';
import { UserActions } from './UserActions.tsx';
import { useEditing } from './use-editing.ts';
import { AccessFacts, PersonFacts } from './UserFacts.tsx';

type Props = { userId: string; onAction: (action: UserAction, user: UserDetail) => void };

/** A user beside the list: who they are, whether they can sign in and why not, and what can be done. */
export default function UserPeek({ userId, onAction }: Props) {
  const user = useUser(userId);
  const { edit } = useEditing();
  if (user.isLoadingError) return <ErrorState error={user.error} onRetry={() => void user.refetch()} />;
  if (!user.data) return <Skeleton height={320} radius="md" />;
  const { data } = user;
  const act = (action: UserAction) => onAction(action, data);
  return (
    <Stack gap="lg">
      <div className={classes.who}>
        <Picture person={data} size="lg" />
        <div className={classes.name}>
          <Title order={2} fz={20}>
            {fullName(data)}
          </Title>
          <Text fz="sm" c="dimmed">
            {data.email}
          </Text>
        </div>
      </div>
      <UserActions user={data} compact onOpen={act} onEdit={edit} />
      <section>
        <AccessFacts user={data} onChange={act} />
      </section>
      <section>
        <PersonFacts user={data} />
      </section>
      <EditUser user={data} />
    </Stack>
  );
}
