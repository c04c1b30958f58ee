import type { AllOf, DetailsBeside, DetailsOf } from '@roster/contract/machinery/problem';
import { hasName } from '@roster/domain/names';
import type { RefusalCode } from '@roster/domain/refusals';
import { textMessage } from '@roster/domain/typed-texts';

/** Thrown when a rule refuses. Made by `refuse`, which knows the details of each code. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly code: RefusalCode,
    readonly details: object = {},
  ) {
    super(code);
  }
}

/**
 * Refuses with one of these codes and its details. What a part of an action can say is the type of the `refused` that
 * it is given: an endpoint that does not declare all of it cannot call the part. (`accepts` is never there. It makes
 * TypeScript compare the codes, which it does not do for the parameters of a generic function.)
 */
export type Refuse<Codes extends RefusalCode> = (<Code extends Codes, Details extends AllOf<DetailsOf<Code>>>(
  code: Code,
  ...details: DetailsBeside<Code, Details>
) => Refused) & { readonly accepts?: (code: Codes) => void };

/** For what any endpoint can say. Features take the `refused` of their endpoint. */
export const refuse: Refuse<RefusalCode> = (code, ...[details]) => new Refused(code, details);

/** X6: an edit of one part of a name may not leave the person without any. Refused at the field, as the contract does. */
export function requireName(person: Parameters<typeof hasName>[0]): void {
  if (hasName(person)) return;
  const fields = [{ path: 'firstName', message: textMessage('nameRequired') }];
  throw refuse('request.invalid', { fields });
}
