export type { KnownDevice } from './devices.ts';
export { drawLetters, newSecret } from './new-secret.ts';
export type { Passwords } from './passwords.ts';
export type { StartedSession } from './sessions.ts';
export {
  endSessionsOf,
  endSession,
  findActor,
  hashToken,
  proveSession,
  startPass,
  startSession,
} from './sessions.ts';
