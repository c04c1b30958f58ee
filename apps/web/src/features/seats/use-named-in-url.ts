import { fullName } from '@roster/domain/names';
import { useCallback } from 'react';
import { useUser } from '../../people/user-actions.queries.ts';
import { useUrlParams } from '../../use-url-params.ts';
import type { Opened } from './use-seat-actions.ts';

/** Another page leads here to assign a license to a user: the URL names them, so that Back and a reload know it too. */
export function useNamedInUrl(): { named: Opened | null; forget: () => void } {
  const [params, change] = useUrlParams();
  const { data: user } = useUser(params.get('assign'));
  const forget = useCallback(() => change((next) => next.delete('assign'), { replace: true }), [change]);
  if (!params.has('assign') || !user) return { named: null, forget };
  return {
    named: { doing: 'assign', to: [{ userId: user.id, name: fullName(user), email: user.email }] },
    forget,
  };
}
