import { updateProfile as endpoint, type Profile } from '@roster/contract/profile';
import type { AuditDetails } from '@roster/domain/audit-details';
import { requireName } from '../../platform/refused.ts';
import { implement } from '../../platform/implement.ts';
import { profileAnswer } from './profile-answer.ts';
import { changeProfile, type ProfileChange } from './profile.store.ts';

/** H3. The directory owns a federated user's names; language and email preferences stay the user's own. */
export const updateProfile = implement(endpoint, ({ body }, { actor, transaction, refused }) =>
  transaction(async (tx) => {
    const before = await profileAnswer(tx, actor.id, tx.now);
    const changed = Object.entries(body).filter(
      ([name, value]) => value !== undefined && before[name as keyof Profile] !== value,
    );
    if (changed.length === 0) return before;
    const ofDirectory = changed.some(([name]) => ['firstName', 'lastName', 'country'].includes(name));
    if (before.federated && ofDirectory) throw refused('users.managedByOrganization');

    const change: ProfileChange = Object.fromEntries(changed);
    requireName({ ...before, ...change });
    await changeProfile(tx, actor.id, change);
    const was: AuditDetails<'profile.changed'>['before'] = Object.fromEntries(
      changed.map(([name]) => [name, before[name as keyof Profile]]),
    );
    await tx.audit('profile.changed', [{ subjectId: actor.id, details: { before: was, after: change } }]);
    return profileAnswer(tx, actor.id, tx.now);
  }),
);
