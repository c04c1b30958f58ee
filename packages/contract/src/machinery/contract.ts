import type { Endpoint } from './endpoint.ts';
import { firstContract } from './first-contract.ts';
import { laterContract } from './later-contract.ts';

/** The whole API as a tree; a client has a function for each leaf. */
export const contract = { ...firstContract, ...laterContract } as const;

/** Lists every endpoint, for tests and checks that concern all of them. */
export const endpoints: readonly Endpoint[] = Object.values(contract).flatMap((feature) =>
  Object.values<Endpoint>(feature),
);
