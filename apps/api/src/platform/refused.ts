import type { Problem } from '@roster/contract/problem';
import type { RefusalCode } from '@roster/domain/refusals';

/** A rule said no. What else the caller learns lies in `extra`. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly code: RefusalCode,
    readonly extra: Partial<Problem> = {},
  ) {
    super(code);
  }
}
