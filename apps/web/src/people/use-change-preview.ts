import type { changeGroups } from '@roster/contract/groups';
import type { Response } from '@roster/contract/machinery/endpoint';
import type { changeRoles } from '@roster/contract/roles';
import type { RoleKey } from '@roster/domain/roles';
import { useText } from '../words/text.ts';
import { usePreview } from './user-actions.queries.ts';
import { sizeOf, type Target } from './users.queries.ts';

type Chosen<Id> = { add: Id[]; remove: Id[] };
/** What the dry run says of each user. */
type Effects<Action extends 'roles' | 'groups'> = NonNullable<
  Response<Action extends 'groups' ? typeof changeGroups : typeof changeRoles>['effects']
>;

/**
 * What changing roles or groups would do to each user, asked with every choice: how many it changes, who is left out, and
 * why it cannot be confirmed yet.
 */
export function useChangePreview<Action extends 'roles' | 'groups'>(
  action: Action,
  target: Target,
  chosen: Chosen<Action extends 'roles' ? RoleKey : string>,
) {
  const t = useText();
  const preview = usePreview(action, target, chosen as never);
  const unchanged = chosen.add.length + chosen.remove.length === 0;
  // Before anything is chosen, only whether the selection can be worked on at all.
  const answer = unchanged ? undefined : preview.data;
  const refused = answer?.refused ?? [];
  const [first] = refused;
  const nobody = answer?.done.length === 0 && first !== undefined;
  return {
    preview,
    effects: (answer?.effects ?? []) as Effects<Action>,
    count: nobody ? refused.length : (answer?.done.length ?? sizeOf(target)),
    refused: nobody ? [] : refused,
    total: (answer?.done.length ?? 0) + refused.length,
    blocked: unchanged ? t('form.nothingChanged') : nobody ? t(`refusals.${first.code}`) : null,
  };
}
