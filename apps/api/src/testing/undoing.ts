import { expect } from 'vitest';
import type { Browser, Person, Roster } from './given-roster.ts';

/** Changes that can be taken back, and taking them back; `given` is asked each time, since a file sets it up later. */
export function undoing(given: () => { roster: Roster; ana: Browser }) {
  let keys = 0;

  const rows = async <T extends object>(sql: string, values: unknown[] = []) =>
    (await given().roster.database.owner.query<T>(sql, values)).rows;

  /** Returns the id of the undo that the change offers. */
  const undoable = async (path: string, body: object) => {
    const answer = await given().ana.post(
      path,
      { ...body, undoable: true },
      { 'idempotency-key': `undoable ${(keys += 1)}` },
    );
    expect([answer.status, answer.text]).toEqual([expect.any(Number), expect.stringContaining('"undo"')]);
    return (answer.body['undo'] as { id: string }).id;
  };

  const undo = (id: string, browser = given().ana) => browser.post(`/undo/${id}`, {});

  const exceptionOf = async (userId: string) =>
    (await rows<{ id: string }>('select id from exceptions where user_id = $1', [userId]))[0]?.id ?? '';

  /** Everything that the changes touch, as it is for this user. */
  const factsOf = ({ id }: Person) =>
    rows(
      `select u.roles, u.lock_reasons, u.entitlement_country,
         (select jsonb_agg(to_jsonb(l) order by l.reason) from locks l where l.user_id = u.id) as locks,
         (select jsonb_agg(m.group_id order by m.group_id) from group_members m where m.user_id = u.id) as groups,
         (select jsonb_agg(to_jsonb(c)) from fulfillment_contacts c where c.user_id = u.id) as duties,
         (select jsonb_agg(to_jsonb(e) order by e.id) from exceptions e where e.user_id = u.id) as exceptions,
         (select jsonb_agg(to_jsonb(r)) from user_requests r where r.user_id = u.id) as requests
       from users u where u.id = $1`,
      [id],
    );

  return { rows, undoable, undo, exceptionOf, factsOf };
}
