import { periodic } from '../../platform/jobs/index.ts';
import { watchAccessDays } from './access-days.ts';
import { forgetPolicies } from './forget-policies.ts';
import { issueDevicePolicy } from './issue-device-policy.ts';

export { admitDevice, type AdmittedDevice } from './admit-device.ts';
export { type Answered, issuePolicy } from './issue-policy.ts';

export const actions = [issueDevicePolicy];

export const jobs = [
  periodic('watch access days', 'ten minutes', watchAccessDays),
  periodic('forget policies', 'ten minutes', forgetPolicies),
];
