import type { Problem } from '@roster/contract/machinery/problem';
import { hasName } from '@roster/domain/names';
import type { RefusalCode } from '@roster/domain/refusals';
import { textMessage } from '@roster/domain/typed-texts';

/** Thrown when a rule refuses. `extra` holds what else the caller learns. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly code: RefusalCode,
    readonly extra: Partial<Problem> = {},
  ) {
    super(code);
  }
}

/** X6: an edit of one part of a name may not leave the person without any. Refused at the field, as the contract does. */
export function requireName(person: Parameters<typeof hasName>[0]): void {
  if (hasName(person)) return;
  const fields = [{ path: 'firstName', message: textMessage('nameRequired') }];
  throw new Refused('request.invalid', { fields });
}
