import { getOverview } from '@roster/contract/overview';
import { listRoles } from '@roster/contract/roles';
import { roleKeys } from '@roster/domain/roles';
import { userStatuses } from '@roster/domain/users';
import { useQuery } from '@tanstack/react-query';
import { q } from '../../api/queries.ts';
import type { FilterOption } from '../../list/list-description.ts';
import { useMay } from '../../session/session.ts';
import { useText } from '../../words/text.ts';

const fresh = 30_000;

/** Each with the number of users, which the database keeps counted. */
export function useStatusOptions(): FilterOption[] {
  const t = useText();
  const figures = useQuery({ ...q(getOverview, {}), staleTime: fresh, enabled: useMay('overview.read') });
  const counts = figures.data?.byStatus;
  return userStatuses.map((value) => ({
    value,
    label: t(`users.status.${value}`),
    ...(counts && { count: counts[value] }),
  }));
}

export function useRoleOptions(): FilterOption[] {
  const t = useText();
  const roles = useQuery({ ...q(listRoles, { query: {} }), staleTime: fresh, enabled: useMay('roles.read') });
  const counts = new Map(roles.data?.items.map(({ role, users }) => [role as string, users]));
  return [...roleKeys, 'none' as const].map((value) => {
    const count = counts.get(value);
    return { value, label: t(`roles.${value}`), ...(count !== undefined && { count }) };
  });
}
