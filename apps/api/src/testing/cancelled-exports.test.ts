import { once } from 'node:events';
import { request } from 'node:http';
import { endpoints } from '@roster/contract/machinery/endpoints';
import type { Endpoint } from '@roster/contract/machinery/endpoint';
import { expect, test } from 'vitest';
import { givenAccount } from './given-account.ts';
import type { Account, Browser, Roster } from './given-roster.ts';
import { heldUp } from './held-up.ts';

// A reader who cancels before the file has begun leaves nothing behind: its connection serves the next export.

const running = 2;
const files = endpoints.filter(({ produces }) => produces === 'text/csv');
let roster: Roster;
let account: Account;
let ana: Browser;

givenAccount((given) => ({ roster, account, ana } = given), undefined, { exports: { running } });

test.each(files.map((endpoint) => [endpoint.name, endpoint] as const))(
  '%s works after more were cancelled while they were recorded than there are connections',
  async (_name, endpoint) => {
    for (let nth = 0; nth <= running; nth += 1) await cancelWhileItIsRecorded(endpoint);
    const { answer, asked } = ask(endpoint);
    const [{ statusCode }] = (await answer) as [{ statusCode: number }];
    asked.destroy();
    expect(statusCode).toBe(200);
  },
);

/** The account's row is held, so that the record of the export waits for it; asked before that, it would not. */
async function cancelWhileItIsRecorded(endpoint: Endpoint): Promise<void> {
  let cancel = () => Promise.resolve();
  const call = () => {
    const { asked, answer } = ask(endpoint);
    const closed = new Promise<void>((resolve) => asked.once('close', resolve));
    cancel = () => {
      asked.destroy();
      return closed;
    };
    return Promise.race([closed, answer.then(([{ statusCode }]) => statusCode as number)]);
  };
  await heldUp(roster, {
    hold: { text: 'select from accounts where id = $1 for update', values: [account.id] },
    calls: [call],
    whileHeld: async (holder) => {
      await cancel();
      await holder.query('select');
    },
  });
}

function ask({ method, path }: Endpoint) {
  const body = method === 'GET' ? null : JSON.stringify({ matching: {}, except: [] });
  const json = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  const asked = request(`${roster.base}${path}`, {
    method,
    agent: false,
    headers: { ...ana.headers, ...(body && json) },
  });
  asked.on('error', () => undefined);
  const answer = once(asked, 'response');
  answer.catch(() => undefined); // a cancelled request has none
  asked.end(body ?? undefined);
  return { asked, answer };
}
