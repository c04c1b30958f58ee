import type { Problem } from '@roster/contract/problem';
import type { RefusalCode } from '@roster/domain/refusals';

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
