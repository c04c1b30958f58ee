/** The database cannot do it for the moment: the caller may try again. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}

/** Another change holds what this one needs, and took too long to wait for: it may be tried again soon. */
export class Busy extends Unavailable {}

/**
 * What PostgreSQL says when it cannot work for now, by class and code (appendix A of its manual). Every class that is
 * not here is a defect of ours or of the data, and trying again would not help.
 */
const passingCodes: readonly RegExp[] = [
  /^08/, // connection exceptions
  /^25006$/, // read-only: a standby, or switched so by the platform's own people
  /^25P03$/, // idle in a transaction for too long
  /^40/, // serialization failures, deadlocks
  /^53/, // no resources: disk full, out of memory, too many connections
  /^55P03$/, // a lock was not to be had in time
  /^55006$/, // the object is in use
  /^57/, // shut down, not up yet, or a statement that took too long
  /^58/, // errors of the system below, such as I/O
];
const passingSystemErrors =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/;
/** Connections that were lost without a code. */
const passingMessages =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/;

/** Another row has this key already (unique_violation). */
export const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23505';

/** Returns Unavailable, or Busy, for what passes by itself, and any other error as it is. */
export function asUnavailable(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  const passes =
    passingCodes.some((pattern) => code.length === 5 && pattern.test(code)) ||
    passingSystemErrors.test(code) ||
    passingMessages.test(error.message);
  if (code === '55P03') return new Busy(error.message, { cause: error });
  return passes ? new Unavailable(error.message, { cause: error }) : error;
}
