export const addingRefusals = [
  'users.alreadyMember',
  'users.awaitingApproval',
  'users.inOtherAccount',
  'users.existsUnaffiliated',
  'users.domainOwnedByOther',
  'users.notRegistered',
  'users.tooManyProbes',
] as const;

/** The facts about a typed address when a user is to be added (A2). */
export type AddFacts = {
  /** Null if no user has it. A registration that was never verified counts as unknown. */
  known: { affiliation: 'mine' | 'other' | 'none'; operator: boolean; waitsForMine: boolean } | null;
  /** Null if no account has verified the address's domain. */
  domain: { owner: 'mine' | 'other'; federated: boolean } | null;
};

type KnownRefusal =
  'users.alreadyMember' | 'users.awaitingApproval' | 'users.inOtherAccount' | 'users.domainOwnedByOther';

/** A2: adding a user. The first row that fits is the refusal; returns null if they may be created. */
export function decideAdd(facts: AddFacts): KnownRefusal | 'users.existsUnaffiliated' | null {
  const { known, domain } = facts;
  if (known) return decideKnown(known, domain) ?? 'users.existsUnaffiliated';
  return decideUnknown(domain);
}

/** A3: a registered unaffiliated user is affiliated right away. */
export function decideAddToAccount({ known, domain }: AddFacts): KnownRefusal | 'users.notRegistered' | null {
  return known ? decideKnown(known, domain) : 'users.notRegistered';
}

/** Whose address nobody has: its domain decides. */
export const decideUnknown = (domain: AddFacts['domain']): 'users.domainOwnedByOther' | null =>
  domain?.owner === 'other' ? 'users.domainOwnedByOther' : null;

/** A4: nobody can move a user out of an account that is not theirs. */
export function decideKnown(
  known: NonNullable<AddFacts['known']>,
  domain: AddFacts['domain'],
): KnownRefusal | null {
  if (known.affiliation === 'mine') return 'users.alreadyMember';
  if (known.waitsForMine) return 'users.awaitingApproval';
  if (known.affiliation === 'other' || known.operator) return 'users.inOtherAccount';
  return isFederatedElsewhere(domain) ? 'users.domainOwnedByOther' : null;
}

/** A known unaffiliated user is refused on the domain only if its owner federates it. */
const isFederatedElsewhere = (domain: AddFacts['domain']) => domain?.owner === 'other' && domain.federated;

/** How many addresses of other accounts one administrator may try per hour. */
export const probesPerHour = 20;

/** How many addresses can be pasted into the add dialog at a time. */
export const maxAddedAtOnce = 50;
