import { getLatest as endpoint } from '@roster/contract/overview';
import { eventsThatOnlyRead } from '@roster/domain/audit-events';
import { implement } from '../../platform/implement.ts';
import { eventPage } from '../audit/index.ts';

/** As many as are looked at: some of them only read. */
const looked = 30;

/** The portal home: what happened last. A glance at a few events is not recorded as reading the log. */
export const getLatest = implement(endpoint, async (_input, context) => {
  const { items } = await eventPage(endpoint, { limit: looked }, {}, context);
  return { events: items.filter(({ event }) => !(eventsThatOnlyRead as readonly string[]).includes(event)) };
});
