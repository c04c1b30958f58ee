import { pino } from 'pino';

export type Log = {
  info: (fields: object, message: string) => void;
  warn: (fields: object, message: string) => void;
  error: (fields: object, message: string) => void;
};

/**
 * What of an error tells where the fault is. PostgreSQL's details are left out, which repeat whole rows; the erasing of a user
 * cannot reach a log.
 */
export function faultOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack } = error;
  const fields = error as { code?: unknown; constraint?: unknown; table?: unknown };
  const causes =
    error instanceof AggregateError ? error.errors : error.cause === undefined ? [] : [error.cause];
  return {
    type: name,
    message,
    code: fields.code,
    constraint: fields.constraint,
    table: fields.table,
    stack,
    ...(causes.length > 0 && { causes: causes.map(faultOf) }),
  };
}

/** JSON lines on standard error. Callers never log secrets; the redaction is a second line of defense. */
export function createLog(level: 'debug' | 'info' | 'warn' | 'error' | 'silent'): Log {
  const redact = ['password', 'token', '*.password', '*.token', 'headers.cookie', 'headers.authorization'];
  return pino({ level, redact, serializers: { err: faultOf } }, pino.destination({ dest: 2, sync: false }));
}
