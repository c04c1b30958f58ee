import { downloadMyData as endpoint } from '@roster/contract/profile';
import { implement } from '../../platform/implement.ts';
import { collectMyData } from './my-data.store.ts';

/** H3 and H2: open to every signed-in user, and to holders of a pass after being removed. */
export const downloadMyData = implement(endpoint, (_input, { actor, platform, now }) =>
  collectMyData(platform.database.app, actor.id, now),
);
