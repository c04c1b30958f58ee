import { getAccount as endpoint } from '@roster/contract/account';
import { implement } from '../../platform/implement.ts';
import { findSettings } from './settings.store.ts';

export const getAccount = implement(endpoint, (_input, { actor, platform }) =>
  findSettings(platform.database.app, actor.accountId),
);
