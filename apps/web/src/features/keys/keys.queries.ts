import { listKeys, rotateKeys } from '@roster/contract/keys';
import { useQuery } from '@tanstack/react-query';
import { useChange } from '../../api/changes.ts';
import { q } from '../../api/queries.ts';

export const useKeys = () => useQuery(q(listKeys, {}));

export const useRotateKeys = () => useChange(rotateKeys, () => ({ body: {} }), { evenAfterRefusal: true });
