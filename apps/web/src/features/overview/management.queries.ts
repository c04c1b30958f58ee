import { getAccount } from '@roster/contract/account';
import { listApprovals } from '@roster/contract/approvals';
import { listContacts } from '@roster/contract/contacts';
import { listRemovedUsers } from '@roster/contract/departures';
import { getLatest, getOverview } from '@roster/contract/overview';
import { listRoles } from '@roster/contract/roles';
import { listUserRequests } from '@roster/contract/user-requests';
import { listUsers } from '@roster/contract/users';
import { useQuery } from '@tanstack/react-query';
import { q } from '../../api/queries.ts';
import { useMay } from '../../session/session.ts';

const one = { limit: 1 } as const;

/** The first of each list: who joined last, who waits longest, who was removed last, what happened last. Nothing that is recorded as read. */
export function useManagement() {
  const approves = useMay('approvals.read');
  const answers = useMay('requests.answer');
  const removes = useMay('users.remove');
  const audits = useMay('audit.read');
  const sets = useMay('account.read');
  const overview = useQuery(q(getOverview, {}));
  const joined = useQuery(q(listUsers, { query: { ...one, sort: '-joinedAt' } }));
  const approvals = useQuery({ ...q(listApprovals, { query: one }), enabled: approves });
  const requests = useQuery({ ...q(listUserRequests, { query: one }), enabled: answers });
  const removed = useQuery({ ...q(listRemovedUsers, { query: one }), enabled: removes });
  const contacts = useQuery(q(listContacts, { query: one }));
  const roles = useQuery(q(listRoles, { query: {} }));
  const latest = useQuery({ ...q(getLatest, {}), enabled: audits });
  const account = useQuery({ ...q(getAccount, {}), enabled: sets });
  return {
    overview: overview.data,
    joined: joined.data?.items[0],
    approval: approvals.data?.items[0],
    request: requests.data?.items[0],
    removed: removed.data?.items[0],
    contacts: contacts.data?.total,
    administrators: roles.data?.items.find(({ role }) => role === 'accountAdministrator')?.users,
    latest: latest.data?.events[0],
    domains: account.data?.domains,
  };
}
