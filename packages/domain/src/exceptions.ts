import type { Actor } from './actors.ts';
import { decideActOn } from './permissions.ts';
import type { RoleKey } from './roles.ts';

export const exceptionRefusals = [
  'exceptions.notFound',
  'exceptions.alreadyThere',
  'exceptions.alreadyEnded',
  'exceptions.cannotDenyYourself',
  'exceptions.notAboutYourself',
  'exceptions.lastDayPast',
  'exceptions.changedMeanwhile',
] as const;

export const exceptionEffects = ['allow', 'deny'] as const;
export type ExceptionEffect = (typeof exceptionEffects)[number];

/** In force, or over because its last day is past. */
export const exceptionStates = ['inForce', 'ended'] as const;
export type ExceptionState = (typeof exceptionStates)[number];

/** E1: one user × one product, or all products × allow or deny. */
export type Exception = {
  id: string;
  /** Null for all products. */
  productId: string | null;
  effect: ExceptionEffect;
  /** The last day on which it counts, `yyyy-mm-dd` in the account's time zone; null without an end. */
  endsOn: string | null;
};

/** Whether an exception counts on a day. */
export const isInForce = ({ endsOn }: Pick<Exception, 'endsOn'>, today: string): boolean =>
  endsOn === null || today <= endsOn;

/**
 * Returns the exception that decides for a product on a day, or null. The one for this product beats the one for all;
 * of two of one kind, deny beats allow.
 */
export function exceptionFor(
  productId: string,
  exceptions: readonly Exception[],
  today: string,
): Exception | null {
  const counting = exceptions.filter((exception) => isInForce(exception, today));
  const specific = counting.filter((exception) => exception.productId === productId);
  const general = counting.filter((exception) => exception.productId === null);
  return decisive(specific) ?? decisive(general);
}

const decisive = (exceptions: readonly Exception[]): Exception | null =>
  exceptions.find(({ effect }) => effect === 'deny') ?? exceptions[0] ?? null;

type Member = { roles: readonly RoleKey[] };
type Asker = Pick<Actor, 'id' | 'roles'>;

export type CreateFacts = {
  actor: Asker;
  users: ReadonlyMap<string, Member>;
  /** All exceptions of each user, also those that have ended. */
  exceptions: ReadonlyMap<string, readonly Exception[]>;
  wanted: Pick<Exception, 'productId' | 'effect'>;
  today: string;
};

/** E1, L3: a user has one exception of a kind; one that has ended makes room for the new one. */
export function decideCreate(
  userId: string,
  { actor, users, exceptions, wanted, today }: CreateFacts,
):
  | 'users.notFound'
  | 'users.administratorProtected'
  | 'exceptions.cannotDenyYourself'
  | 'exceptions.notAboutYourself'
  | 'exceptions.alreadyThere'
  | null {
  const protectedFrom = decideActOn(actor.roles, users.get(userId));
  if (protectedFrom) return protectedFrom;
  if (userId === actor.id && wanted.effect === 'deny') return 'exceptions.cannotDenyYourself';
  const own = decideAbout(userId, actor);
  if (own) return own;
  const standing = sameKind(exceptions.get(userId) ?? [], wanted);
  return standing.some((exception) => isInForce(exception, today)) ? 'exceptions.alreadyThere' : null;
}

/** The exceptions of the same product and effect, of which a user has at most one. */
export const sameKind = <One extends Pick<Exception, 'productId' | 'effect'>>(
  exceptions: readonly One[],
  { productId, effect }: Pick<Exception, 'productId' | 'effect'>,
): One[] => exceptions.filter((one) => one.productId === productId && one.effect === effect);

/** The last day is a day of access or of none, so it is today or later. */
export const decideLastDay = (endsOn: string | null, today: string): 'exceptions.lastDayPast' | null =>
  endsOn !== null && endsOn < today ? 'exceptions.lastDayPast' : null;

/**
 * Otherwise someone who is denied could lift it themselves. Account Administrators may: they decide what everyone in
 * the account may do.
 */
const decideAbout = (userId: string, actor: Asker): 'exceptions.notAboutYourself' | null =>
  userId === actor.id && !actor.roles.includes('accountAdministrator') ? 'exceptions.notAboutYourself' : null;

export type HeldException = Exception & { userId: string; holder: Member; version: number };

/** Someone else may have changed it since the caller looked. A last day that stays is not judged again. */
export function decideChange(
  exception: HeldException | undefined,
  wanted: { endsOn: string | null; version: number },
  { actor, today }: { actor: Asker; today: string },
):
  | 'exceptions.notFound'
  | 'exceptions.changedMeanwhile'
  | 'users.administratorProtected'
  | 'exceptions.notAboutYourself'
  | 'exceptions.lastDayPast'
  | null {
  if (!exception) return 'exceptions.notFound';
  if (exception.version !== wanted.version) return 'exceptions.changedMeanwhile';
  const refusal = decideActOnHolder(exception, actor);
  if (refusal) return refusal;
  return wanted.endsOn === exception.endsOn ? null : decideLastDay(wanted.endsOn, today);
}

/** One that has ended by its last day is over already; the list keeps it. */
export function decideEnd(
  exception: HeldException | undefined,
  { actor, today }: { actor: Asker; today: string },
):
  | 'exceptions.notFound'
  | 'users.administratorProtected'
  | 'exceptions.notAboutYourself'
  | 'exceptions.alreadyEnded'
  | null {
  if (!exception) return 'exceptions.notFound';
  const refusal = decideActOnHolder(exception, actor);
  if (refusal) return refusal;
  return isInForce(exception, today) ? null : 'exceptions.alreadyEnded';
}

/** L3: an Account Administrator's by one only; one's own by an Account Administrator only. */
export const decideActOnHolder = (
  { userId, holder }: Pick<HeldException, 'userId' | 'holder'>,
  actor: Asker,
): 'users.administratorProtected' | 'exceptions.notAboutYourself' | null =>
  decideActOn(actor.roles, holder) ? 'users.administratorProtected' : decideAbout(userId, actor);

/**
 * L1: what locking with *also deny access* changes for a user: a deny of all products, unless there is one in force, and
 * an end of each allow of a single product, which would beat it.
 */
export function denialOf(
  exceptions: readonly Exception[],
  today: string,
): { deny: boolean; end: readonly Exception[] } {
  const counting = exceptions.filter((exception) => isInForce(exception, today));
  return {
    deny: sameKind(counting, { productId: null, effect: 'deny' }).length === 0,
    end: counting.filter(({ productId, effect }) => productId !== null && effect === 'allow'),
  };
}

/** The exceptions of a user once this one is made: one of the same kind has made room for it. */
export const withException = (exceptions: readonly Exception[], made: Exception): Exception[] => {
  const replaced = sameKind(exceptions, made);
  return [...exceptions.filter((one) => !replaced.includes(one)), made];
};

/** L1: the exceptions of a user who was locked with *also deny access*. */
export function withDenial(exceptions: readonly Exception[], today: string): Exception[] {
  const { deny, end } = denialOf(exceptions, today);
  const kept = exceptions.filter((one) => !end.includes(one));
  return deny ? withException(kept, { id: 'denial', productId: null, effect: 'deny', endsOn: null }) : kept;
}

/** The exceptions in force that deny all products: they stay after an unlock unless they are ended with it. */
export const denialsOf = <One extends Exception>(exceptions: readonly One[], today: string): One[] =>
  sameKind(exceptions, { productId: null, effect: 'deny' }).filter((one) => isInForce(one, today));
