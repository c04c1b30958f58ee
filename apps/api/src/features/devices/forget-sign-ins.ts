import type { Work } from '../../platform/jobs/index.ts';
import { deleteExpired } from './sign-ins.store.ts';

const keptMinutes = 60;

/** Codes that expired, once every tool that waited has been told so. */
export const forgetSignIns: Work = ({ database, clock }) =>
  deleteExpired(database.app, new Date(clock().getTime() - keptMinutes * 60_000));
