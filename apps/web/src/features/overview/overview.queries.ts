import { q } from '../../api/queries.ts';
import { getOverview } from '@roster/contract/overview';
import { useQuery } from '@tanstack/react-query';

export const useOverview = () => useQuery(q(getOverview, {}));
