import { updateProfile as endpoint } from '@roster/contract/profile';
import { implement } from '../../platform/implement.ts';
import { profileAnswer } from './profile-answer.ts';
import { changeLanguage } from './profile.store.ts';

export const updateProfile = implement(endpoint, async ({ body }, { actor, platform, transaction }) => {
  await transaction(async (tx) => {
    const { before } = await changeLanguage(tx, body.language);
    if (before === body.language) return;
    const details = { before: { language: before }, after: { language: body.language } };
    await tx.audit('profile.changed', [{ subjectId: actor.id, details }]);
  });
  return profileAnswer(actor.id, platform);
});
