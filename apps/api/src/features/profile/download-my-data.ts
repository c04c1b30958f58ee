import { downloadMyData as endpoint } from '@roster/contract/profile';
import { implement } from '../../platform/implement.ts';
import { collectMyData } from './my-data.store.ts';

/** H3 and H2: open to everyone who is signed in, and to who was removed. */
export const downloadMyData = implement(endpoint, (_input, { actor, platform }) =>
  collectMyData(platform.database.app, actor.id),
);
