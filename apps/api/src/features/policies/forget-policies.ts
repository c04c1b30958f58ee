import { forgetsPoliciesBefore } from '@roster/domain/policies';
import type { Work } from '../../platform/jobs/index.ts';
import { forgetAssertions } from './assertions.store.ts';
import { forgetIssued } from './policies.store.ts';

/** Deletes what no device can refer to any longer. */
export const forgetPolicies: Work = async ({ database, clock }) => {
  const now = clock();
  await forgetAssertions(database.app, now);
  await forgetIssued(database.app, forgetsPoliciesBefore(now));
};
