import { createClient } from '@roster/contract/client';
import { laterContract } from '@roster/contract/later-contract';

/** The contract of screens that are opened later, loaded with them. */
export const laterApi = createClient(laterContract, '/api/v1', (url, init) => fetch(url, init));
