import {
  changeException,
  createExceptions,
  endExceptions,
  listExceptions,
  type Exception,
  type ExceptionFilters,
} from '@roster/contract/exceptions';
import type { Request, Response } from '@roster/contract/machinery/endpoint';
import { call } from '../../api/api.ts';
import { useChange } from '../../api/changes.ts';
import { useDryRun } from '../../api/dry-run.ts';
import type { Picked } from '../../list/ticked.ts';
import { useList, type Place } from '../../list/use-list.ts';
import type { Target } from '../../people/users.queries.ts';

export type PickedExceptions = Picked<ExceptionFilters>;
/** One exception alone, with the user it is about. */
export const onlyOne = ({ id, user }: Pick<Exception, 'id' | 'user'>): PickedExceptions => ({
  ids: [id],
  name: user.name,
  userId: user.id,
});

export type EndOutcome = Response<typeof endExceptions>;
export type ExceptionDetails = Pick<
  Response<typeof listExceptions>['items'][number],
  'effect' | 'reason' | 'endsOn'
> & { productId: string | null };

export const useExceptions = (filters: ExceptionFilters, sorted: { sort?: never }, place: Place) =>
  useList(listExceptions, { query: { ...filters, ...sorted } }, place);

/** What the exception would change: asks the code of the write. Nothing is asked while there is no one or nothing chosen. */
export const useExceptionPreview = (
  target: Target | null,
  details: Omit<ExceptionDetails, 'reason'> | null,
) => useDryRun(createExceptions, target && details && { ...target, ...details });

type Terms = Omit<Request<typeof changeException>['body'], 'version'>;

/** The version is the one that the editor saw. */
export const useChangeException = (
  exceptionId: string,
  version: number,
  on: { done: (exception: Exception) => void; refused: (error: Error) => Promise<void> },
) =>
  useChange(changeException, (said: Terms) => ({ params: { exceptionId }, body: { ...said, version } }), {
    onDone: on.done,
    onRefused: on.refused,
    evenAfterRefusal: true,
  });

/** The exception as it is now, for a form whose version was outdated; undefined if it has ended. */
export async function readException({ id, user }: Exception): Promise<Exception | undefined> {
  const { items } = await call(listExceptions, { query: { user: user.id, limit: 200 } });
  return items.find((one) => one.id === id);
}

const exceptionsOf = (picked: PickedExceptions) => ('ids' in picked ? { exceptionIds: picked.ids } : picked);

/** Which of them would end. */
export const useEndPreview = (picked: PickedExceptions) => useDryRun(endExceptions, exceptionsOf(picked));

export const useEndExceptions = () =>
  useChange(
    endExceptions,
    (picked: PickedExceptions) => ({
      body: { ...exceptionsOf(picked), undoable: true },
    }),
    { evenAfterRefusal: true, saysFirst: true },
  );
