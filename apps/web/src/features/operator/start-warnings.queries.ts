import { q } from '../../api/queries.ts';
import { getStartWarnings } from '@roster/contract/operator';
import { useQuery } from '@tanstack/react-query';

export const useStartWarnings = () => useQuery(q(getStartWarnings, {}));
