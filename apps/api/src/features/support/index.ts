import { periodic } from '../../platform/jobs/index.ts';
import { closeServiceRequest } from './close-service-request.ts';
import { closeServiceRequests } from './close-service-requests.ts';
import { getServiceRequest } from './get-service-request.ts';
import { listServiceRequests } from './list-service-requests.ts';
import { requestMissingAdministrators } from './no-administrator.ts';
import { openRequestAnonymously } from './open-request-anonymously.ts';
import { openServiceRequest } from './open-service-request.ts';
import { writeInServiceRequest } from './write-in-service-request.ts';

export { raiseIfNoAdministrator } from './no-administrator.ts';
export { administration } from './no-administrator.store.ts';

export const actions = [
  listServiceRequests,
  getServiceRequest,
  openServiceRequest,
  openRequestAnonymously,
  writeInServiceRequest,
  closeServiceRequest,
  closeServiceRequests,
];

export const jobs = [periodic('request missing administrators', 'ten minutes', requestMissingAdministrators)];
