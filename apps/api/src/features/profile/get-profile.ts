import { getProfile as endpoint } from '@roster/contract/profile';
import { implement } from '../../platform/implement.ts';
import { profileAnswer } from './profile-answer.ts';

export const getProfile = implement(endpoint, (_input, { actor, platform, now }) =>
  profileAnswer(platform.database.app, actor.id, now),
);
