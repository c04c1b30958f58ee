import { call } from '../../api/api.ts';
import { useChange } from '../../api/changes.ts';
import { q, setAnswer } from '../../api/queries.ts';
import { editUser, type EditUserBody } from '@roster/contract/edits';
import type { Response } from '@roster/contract/machinery/endpoint';
import { changeUserEmail } from '@roster/contract/email-changes';
import { getUser, type UserDetail } from '@roster/contract/users';
import { useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod';

type Edit = z.output<typeof EditUserBody>;
type Handlers = { onDone: (after: UserDetail) => void; onRefused: (error: Error) => Promise<void> };

/** The version is the one that the editor saw. */
export const useEditUser = (userId: string, version: number, handlers: Handlers) =>
  useChange(
    editUser,
    (body: Edit) => ({ params: { userId }, body: { ...withoutEmpty(body), version } }),
    handlers,
  );

/** Reads the user as they are now, which the page behind shows as well. */
export function useReadUser(userId: string): () => Promise<UserDetail> {
  const client = useQueryClient();
  return async () => {
    const request = { params: { userId } };
    const current = await call(getUser, request);
    setAnswer(client, q(getUser, request), current);
    return current;
  };
}

/** A6: the new mailbox has to confirm. */
export const useChangeUserEmail = (
  userId: string,
  onDone: (answer: Response<typeof changeUserEmail>) => void,
) => useChange(changeUserEmail, (email: string) => ({ params: { userId }, body: { email } }), { onDone });

/** An emptied field means "no value", which is null on the wire; of a name it means that the other part is enough. */
const withoutEmpty = ({ firstName, lastName, ...body }: Edit): Edit => ({
  ...(Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, value === '' ? null : value]),
  ) as Edit),
  firstName,
  lastName,
});
