import type pg from 'pg';
import { measure } from './measure.ts';
import { milliseconds, report } from './report.ts';
import { valueOf } from './rows.ts';

type Needs = {
  api: string;
  cookie: string;
  pid: number;
  owner: pg.Client;
  account: string;
  size: string;
};

/** Every screen, filter and kind of word that an operator of a large account comes past: a name, a path and a goal. */
async function readsOf({ owner, account }: Needs): Promise<[string, string, number][]> {
  const smith = await valueOf(
    owner,
    `select last_name as value from users where account_id = '${account}' group by 1 order by count(*) desc limit 1`,
  );
  const day = new Date().toISOString().slice(0, 10);
  const word = encodeURIComponent(smith);
  return [
    ['home', '/overview', 25],
    ['roles', '/roles', 25],
    ['groups', '/groups?limit=50', 25],
    ['invitations', '/invitations?limit=50', 25],
    ['invitations that failed', '/invitations?limit=50&state=failed', 25],
    ['approvals', '/approvals?limit=50', 25],
    ['approvals, something to check', '/approvals?limit=50&attention=true', 25],
    ['approvals, nothing to check', '/approvals?limit=50&attention=false', 25],
    ['requests of members', '/user-requests?limit=50', 25],
    ['removed users', '/removed-users?limit=50', 25],
    [`a last name that many have (${smith})`, `/users?limit=50&search=${word}&sort=name`, 200],
    [`the same, of one role`, `/users?limit=50&search=${word}&role=accountAdministrator`, 25],
    ['two letters', '/users?limit=50&search=zh', 25],
    ['a letter and a word', '/users?limit=50&search=j%20sch', 25],
    ['a rare filter: nobody', '/users?limit=50&lockReason=operator', 25],
    ['country', '/users?limit=50&country=PL', 25],
    ['country, by last sign-in', '/users?limit=50&country=PL&sort=-lastSignInAt', 25],
    ['lock reason', '/users?limit=50&lockReason=directory', 25],
    ['a role of one', '/users?limit=50&role=accountAdministrator', 25],
    ['a group', `/users?limit=50&group=${await groupOf(owner, account)}`, 25],
    ['exact count, a name', `/users/count?search=${word}`, 200],
    ['exact count, active', '/users/count?status=active', 200],
    ['exact count, a country', '/users/count?country=DE', 25],
    ['audit log', '/audit-events?limit=50', 25],
    ['audit log, an event', '/audit-events?limit=50&event=users.locked', 25],
    ['audit log, a day', `/audit-events?limit=50&from=${day}&to=${day}`, 25],
    ['audit log, a last name', `/audit-events?limit=50&search=${word}`, 200],
    ['audit log, two letters', '/audit-events?limit=50&search=zh', 200],
  ];
}

const groupOf = (owner: pg.Client, account: string) =>
  valueOf(owner, `select id as value from groups where account_id = '${account}' order by name limit 1`);

/** What each took with the fewest users: it must not grow with them. */
const first = new Map<string, number>();

/** Measures the whole request, one at a time: an upper bound of what PostgreSQL needs. */
export async function benchReads(needs: Needs): Promise<void> {
  await letPeopleWait(needs);
  for (const [what, path, most] of await readsOf(needs)) {
    const cost = await measure(needs.pid, () => read(needs, path), { count: 40, parallel: 1, warmUp: 10 });
    const least = first.get(what);
    if (least === undefined) first.set(what, cost.wall);
    // Below two milliseconds it is noise.
    const flat = least === undefined || cost.wall <= Math.max(1.33 * least, 2);
    report({
      what,
      users: needs.size,
      measured: milliseconds(cost.wall),
      beside: least === undefined ? '' : `with the fewest users ${milliseconds(least)}`,
      ratio: least === undefined ? null : cost.wall / least,
      goal: `≤ ${most} ms, ≤ 1.33 × with the fewest`,
      met: cost.wall <= most && flat,
    });
  }
}

async function read({ api, cookie }: Needs, path: string): Promise<void> {
  const reply = await fetch(`${api}${path}`, { headers: { cookie } });
  if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}`);
  await reply.arrayBuffer();
}

/** The demo has a handful of people who wait; here one of fifty does, and 1,000 more who are approved. */
async function letPeopleWait({ owner, account }: Needs): Promise<void> {
  const number = `(select member_count / 50 + 2000 from accounts where id = '${account}')`;
  await owner.query(
    `insert into users (email, first_name, last_name, country, password_hash)
     select 'waiting.' || n || '@harbor.example', 'Wim', 'Waits ' || n, 'NL', 'none' from generate_series(1, ${number}) as n`,
  );
  await owner.query(
    `insert into approval_requests (account_id, user_id)
     select '${account}', id from users where email like 'waiting.%@harbor.example'`,
  );
  await owner.query('vacuum analyze users, approval_requests');
}
