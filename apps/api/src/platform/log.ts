import { pino } from 'pino';

export type Log = {
  info: (fields: object, message: string) => void;
  warn: (fields: object, message: string) => void;
  error: (fields: object, message: string) => void;
};

/** JSON lines on standard error. Callers never log secrets; the redaction is a second line of defense. */
export function createLog(level: 'debug' | 'info' | 'warn' | 'error' | 'silent'): Log {
  const redact = ['password', 'token', '*.password', '*.token', 'headers.cookie', 'headers.authorization'];
  return pino({ level, redact }, pino.destination({ dest: 2, sync: false }));
}
