import { periodic } from '../../platform/jobs/index.ts';
import { forgetDepartures, removeWhoseAccessEnded } from './access-ends.ts';
import { leaveByLink } from './leave-by-link.ts';
import { listRemovedUsers } from './list-removed-users.ts';
import { removeUsers } from './remove-users.ts';
import { restoreUser } from './restore-user.ts';
import { restoreUsers } from './restore-users.ts';

export const actions = [leaveByLink, restoreUser, removeUsers, listRemovedUsers, restoreUsers];

export const jobs = [
  periodic('remove users after their last day', 'ten minutes', removeWhoseAccessEnded),
  periodic('forget departures', 'ten minutes', forgetDepartures),
];
