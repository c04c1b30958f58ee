import { getLatest as endpoint } from '@roster/contract/overview';
import { implement } from '../../platform/implement.ts';
import { eventPage } from '../audit/index.ts';

/** As many as are looked at: one action on many users is many events. */
const looked = 50;

/** What only reads, or checks, the log or a list. */
const readings = new Set(['audit.read', 'audit.exported', 'audit.verified', 'users.exported']);

/** The portal home: what happened last. A glance at a few events is not recorded as reading the log. */
export const getLatest = implement(endpoint, async (_input, context) => {
  const { items } = await eventPage(endpoint, { limit: looked }, {}, context);
  return { events: items.filter(({ event }) => !readings.has(event)) };
});
