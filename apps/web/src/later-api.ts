import { createClient } from '@roster/contract/client';
import { laterContract } from '@roster/contract/later-contract';
import { calls } from './calls.ts';

/** For screens that are opened later: the contract of a screen nobody opened is not loaded. */
export const laterApi = createClient(laterContract, '/api/v1', calls);
