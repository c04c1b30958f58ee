import type { departureRefusals } from '@roster/domain/departures';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const departures = {
  'users.cannotRemoveYourself': { status: 409 },
  'users.isFulfillmentContact': { status: 409 },
  'users.ownLastDay': { status: 409 },
  'users.lastDayPast': { status: 409 },
  'users.notRestorable': { status: 409 },
  'users.joinedElsewhere': { status: 409 },
} as const satisfies RefusalTable<(typeof departureRefusals)[number]>;
