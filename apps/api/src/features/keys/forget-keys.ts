import { forgetsKeysBefore } from '@roster/domain/keys';
import type { Work } from '../../platform/jobs/index.ts';
import { forgetPrivateParts } from './keys.store.ts';

/** Deletes the private parts of keys that no longer sign: what is not there cannot be stolen. */
export const forgetKeys: Work = async ({ database, clock }) => {
  await forgetPrivateParts(database.app, forgetsKeysBefore(clock()));
};
