import type { Actor } from './actors.ts';

export const viewRefusals = ['views.notFound', 'views.nameTaken', 'views.notYours', 'views.tooMany'] as const;

/** How many views of the list one person saves. */
export const maxViews = 50;

/** Names of one's own views are unique, and their number is limited. */
export function decideSaveView(facts: {
  views: number;
  nameTaken: boolean;
}): 'views.nameTaken' | 'views.tooMany' | null {
  if (facts.nameTaken) return 'views.nameTaken';
  return facts.views >= maxViews ? 'views.tooMany' : null;
}

export type ViewFacts = {
  actor: Pick<Actor, 'id' | 'roles'>;
  view: { ownerId: string | null; shared: boolean } | null;
};

/**
 * A view is changed by its creator; a shared one also by an Account Administrator. A private view of someone else
 * counts as not found.
 */
export function decideChangeView({ actor, view }: ViewFacts): 'views.notFound' | 'views.notYours' | null {
  if (!view) return 'views.notFound';
  if (view.ownerId === actor.id) return null;
  if (!view.shared) return 'views.notFound';
  return actor.roles.includes('accountAdministrator') ? null : 'views.notYours';
}
