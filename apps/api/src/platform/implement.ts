import type { DownloadReading } from '@roster/domain/downloads';
import type { Access, Endpoint, Input, Output } from '@roster/contract/machinery/endpoint';
import type { Permission } from '@roster/domain/permissions';
import type { Actor, Member } from './actor.ts';
import type { KnownDevice } from './sessions/devices.ts';
import type { OnMany } from './lists/on-many.ts';
import type { Platform } from './platform.ts';
import type { Refuse } from './refused.ts';
import type { AccountTransaction, Transaction } from './transaction.ts';

/** Who has a permission has it in their account; everyone else may belong to none. */
type TransactionOf<A extends Access> = A extends Permission ? AccountTransaction : Transaction;

type ActorOf<A extends Access> = A extends 'public' ? Actor | null : A extends Permission ? Member : Actor;

export type Context = {
  now: Date;
  platform: Platform;
  /** Where the request came from: an address (IPv6 as its /64), and a coarse device. */
  origin: { network: string; device: string };
  /** How much of a file the caller wants. */
  reading: DownloadReading;
  cookie: {
    /** The session token the browser sent, if any. */
    token: string | null;
    set: (token: string, endsAt: Date) => void;
    clear: () => void;
  };
  devices: {
    /** The users whom this browser is known to, by its cookie. */
    known: readonly KnownDevice[];
    /** From now on this browser is known to the user. Only after they proved who they are. */
    remember: (userId: string) => void;
  };
};

export type ActionContext<E extends Endpoint> = Context & {
  actor: ActorOf<E['access']>;
  /** Runs the work in a transaction. What it returns is the response, and is kept for repeated requests. */
  transaction: (work: (tx: TransactionOf<E['access']>) => Promise<Output<E>>) => Promise<Output<E>>;
  /** B5: for actions on many users: one transaction, or several where they are too many for one. */
  onMany: (many: OnMany<Output<E>>) => Promise<Output<E>>;
  /** The same within another account than the actor's own, or within none if null. For operators above all. */
  transactionIn: (
    accountId: string | null,
    work: (tx: Transaction) => Promise<Output<E>>,
  ) => Promise<Output<E>>;
  /** Accepts only the refusals that the endpoint's contract names, and that nothing could be done for the moment. */
  refused: Refuse<E['refusals'][number] | 'platform.unavailable'>;
};

export type Implementation = {
  endpoint: Endpoint;
  run: (input: never, context: ActionContext<Endpoint>) => Promise<unknown>;
};

/** Ties an action to its endpoint: parsed input in, the contract's response out. */
export const implement = <E extends Endpoint>(
  endpoint: E,
  run: (input: Input<E>, context: ActionContext<E>) => Promise<Output<E>>,
): Implementation => ({ endpoint, run: run as unknown as Implementation['run'] }); // `mount` parses by the endpoint
