import pg from 'pg';

type Query = (this: pg.Client, ...args: unknown[]) => unknown;
type Callback = (...result: unknown[]) => void;

/**
 * Counts how often the work waits for PostgreSQL: statements that are sent before the first of them is answered are one
 * round trip, on whichever connections.
 */
export async function countRoundTrips(work: () => Promise<unknown>): Promise<number> {
  const query = pg.Client.prototype.query as unknown as Query;
  let trips = 0;
  let underWay = 0;
  const answered = () => (underWay -= 1);
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    if (underWay === 0) trips += 1;
    underWay += 1;
    const callback = args.at(-1);
    if (typeof callback === 'function') {
      const heard: Callback = (...result) => (answered(), (callback as Callback)(...result));
      return query.apply(this, [...args.slice(0, -1), heard]);
    }
    const sent = query.apply(this, args) as Promise<unknown>;
    sent.then(answered, answered);
    return sent;
  } as unknown as typeof pg.Client.prototype.query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query as unknown as typeof pg.Client.prototype.query;
  }
  return trips;
}
