import type { Work } from '../../platform/jobs/index.ts';
import { lookAgainSince } from './approvals.store.ts';

/** Longer than two rounds of the job, and than any transaction takes. */
const youngMilliseconds = 30 * 60_000;

/** P3: who asks while a member of the same name is being added is not seen by the one who adds, nor sees them. */
export const lookAgainAtRequests: Work = ({ database, clock }) =>
  lookAgainSince(database.app, new Date(clock().getTime() - youngMilliseconds));
