import { createClient } from '@roster/contract/machinery/client';
import { laterContract } from '@roster/contract/machinery/later-contract';
import { calls } from './calls.ts';

/** For screens that are opened later: the contract of a screen nobody opened is not loaded. */
export const laterApi = createClient(laterContract, '/api/v1', calls);
