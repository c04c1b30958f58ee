import { linkPaths } from '@roster/contract/link-paths';
import { request, type Page } from '@playwright/test';
import { expect, linkIn, mailWith, password, portal } from './roster.ts';

type Call = [method: 'POST' | 'GET' | 'PATCH', path: string, data?: object];

/** Calls the API as a person in a browser of their own, or as no one. Returns the ids in the answers. */
export async function sendAs(email: string | null, calls: readonly Call[]): Promise<string[]> {
  const own = await request.newContext({ baseURL: portal(), extraHTTPHeaders: { origin: portal() } });
  const ids: string[] = [];
  const signingIn: Call[] = email === null ? [] : [['POST', '/sign-in', { email, password }]];
  for (const [method, path, data] of [...signingIn, ...calls]) {
    const reply = await own.fetch(`/api/v1${path}`, { method, ...(data && { data }) });
    const body = (await reply.json()) as { id?: string; code?: string };
    expect(`${path} ${reply.status() < 300 ? 'done' : body.code}`).toBe(`${path} done`);
    ids.push(body.id ?? '');
  }
  await own.dispose();
  return ids.slice(signingIn.length);
}

/** Vera Holm registers with this address, and has the password of the demo. */
export async function registered(email: string): Promise<void> {
  await sendAs(null, [['POST', '/registrations', { email, language: 'en' }]]);
  const link = linkIn(await mailWith(email, '/verify-email#'), '/verify-email');
  const token = link.slice(link.indexOf('#') + 1);
  const person = { firstName: 'Vera', lastName: 'Holm', country: 'US', language: 'en', password };
  await sendAs(null, [['POST', '/email-verifications', { token, ...person }]]);
}

/** Who was invited accepts with the password of the demo. */
export async function acceptInvitation(email: string): Promise<void> {
  const page = linkPaths.invitation;
  const link = linkIn(await mailWith(email, `${page}#`), page);
  const token = link.slice(link.indexOf('#') + 1);
  await sendAs(null, [['POST', '/invitations/accept', { token, password }]]);
}

const operator = 'operator@roster.example';

/** An account that no other test knows, with an administrator who accepted the invitation. */
export async function givenAccount(
  name: string,
  mainCountry = 'SE',
): Promise<{ accountId: string; boss: string }> {
  const mark = `${name.toLowerCase()}.${Date.now()}`;
  const boss = `boss@${mark}.example`;
  const administrator = { email: boss, firstName: 'Iris', lastName: 'Falk', language: 'en' };
  const account = { name: `${name} Works`, number: mark, mainCountry, administrator };
  const [accountId = ''] = await sendAs(operator, [['POST', '/operator/accounts', account]]);
  await acceptInvitation(boss);
  return { accountId, boss };
}

export async function chooseCountry(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Country' }).fill('Denm');
  await page.getByRole('option', { name: 'Denmark' }).click();
}

/** What the API tells a person. */
export async function readAs<Answer>(email: string, path: string): Promise<Answer> {
  const own = await request.newContext({ baseURL: portal(), extraHTTPHeaders: { origin: portal() } });
  await own.post('/api/v1/sign-in', { data: { email, password } });
  const answer = (await (await own.get(`/api/v1${path}`)).json()) as Answer;
  await own.dispose();
  return answer;
}

/** The id of the first in a list, as a person reads it. */
export async function firstIdOf(reader: string, path: string): Promise<string> {
  const { items } = await readAs<{ items: { id: string }[] }>(reader, path);
  const [first] = items;
  if (!first) throw new Error(`nothing in ${path}`);
  return first.id;
}

/** Who was added for one test does not count in others. */
export async function withdrawInvitation(administrator: string, email: string): Promise<void> {
  const id = await firstIdOf(administrator, `/users?search=${email}`);
  await sendAs(administrator, [['POST', '/invitations/withdraw', { userIds: [id] }]]);
}
