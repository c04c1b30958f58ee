import { listKeys as endpoint } from '@roster/contract/keys';
import { implement } from '../../platform/implement.ts';
import { findKeys } from './keys.store.ts';
import { operatedKeys } from './operated-keys.ts';

export const listKeys = implement(endpoint, async (_request, { platform, now }) =>
  operatedKeys(await findKeys(platform.database.reader), now),
);
