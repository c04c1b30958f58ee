import { randomUUID } from 'node:crypto';
import { givenDevice } from './given-devices.ts';
import type { Answer, Person, Roster } from './given-roster.ts';

export type TestEvent = {
  id: string;
  policyId: string;
  productId: string;
  feature: string | null;
  startedAt: string;
  endedAt: string;
};

/** A machine that has a policy for the products of its user, and reports what ran under it. */
export async function givenReporter(roster: Roster, user: Person) {
  const device = await givenDevice(roster, user);
  const { document } = await device.refresh();
  if (!document) throw new Error('the device got no policy');
  const nobody = await roster.browserOf(null);
  const [product] = document.products;

  /** What ran: from so many minutes ago, for so many minutes. */
  const ran = (minutesAgo: number, minutes: number, more: Partial<TestEvent> = {}): TestEvent => {
    const startedAt = roster.clock.now().getTime() - minutesAgo * 60_000;
    return {
      id: randomUUID(),
      policyId: document.jti,
      productId: product?.id ?? '',
      feature: null,
      startedAt: new Date(startedAt).toISOString(),
      endedAt: new Date(startedAt + minutes * 60_000).toISOString(),
      ...more,
    };
  };
  const report = async (events: readonly TestEvent[]): Promise<Answer> =>
    nobody.post(`/devices/${device.id}/usage`, { assertion: await device.sign(), events });
  return { device, document, productId: product?.id ?? '', ran, report };
}
