import { forgetsPoliciesBefore } from '@roster/domain/policies';
import { inSteps } from '../../platform/jobs/index.ts';
import { forgetAssertions } from './assertions.store.ts';
import { forgetIssued } from './policies.store.ts';

/** Deletes what no device can refer to any longer. */
export const forgetPolicies = inSteps(
  async ({ database, clock }) => void (await forgetAssertions(database.app, clock())),
  async ({ database, clock }) => void (await forgetIssued(database.app, forgetsPoliciesBefore(clock()))),
);
