export type { KnownDevice } from './devices.ts';
export type { Passwords } from './passwords.ts';
export { endSessionsOf, endSession, findActor, proveSession, startPass, startSession } from './sessions.ts';
