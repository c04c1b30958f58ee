import { forgetsKeysBefore } from '@roster/domain/keys';
import type { Work } from '../../platform/jobs/index.ts';
import { forgetPrivateParts } from './keys.store.ts';

/** A key that signs nothing any more cannot be stolen once its private part is gone. */
export const forgetKeys: Work = async ({ database, clock }) => {
  await forgetPrivateParts(database.app, forgetsKeysBefore(clock()));
};
