import * as account from '../account.ts';
import * as overview from '../overview.ts';
import * as groups from '../groups.ts';
import * as session from '../sign-in.ts';
import * as users from '../users.ts';

/** The endpoints of the first screens: the frame and the list of users. */
export const firstContract = {
  session: {
    signIn: session.signIn,
    signOut: session.signOut,
    get: session.getSession,
    prove: session.proveSession,
  },
  users: { list: users.listUsers, count: users.countUsers },
  groups: {
    list: groups.listGroups,
    get: groups.getGroup,
    create: groups.createGroup,
    edit: groups.editGroup,
    delete: groups.deleteGroup,
  },
  account: {
    get: account.getAccount,
    update: account.updateAccount,
    setAutoApproval: account.setAutoApproval,
    overview: overview.getOverview,
    notices: overview.getNotices,
  },
} as const;
