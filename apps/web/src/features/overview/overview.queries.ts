import { q } from '../../api/queries.ts';
import { getLatest, getOverview, getPlatformOverview, getTrends } from '@roster/contract/overview';
import { useQuery } from '@tanstack/react-query';

export const useOverview = () => useQuery(q(getOverview, {}));

export const useTrends = () => useQuery(q(getTrends, {}));

export const useLatest = () => useQuery(q(getLatest, {}));

export const usePlatformOverview = () => useQuery(q(getPlatformOverview, {}));
