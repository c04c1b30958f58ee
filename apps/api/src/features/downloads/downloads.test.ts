import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RoleKey } from '@roster/domain/roles';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';

// R1: which files of a folder are offered, and to which users. The rules alone are in packages/domain/src/downloads.test.ts.

const folder = mkdtempSync(join(tmpdir(), 'roster-downloads-'));
const toolFile = join(folder, 'tool', 'dist', 'roster-licensing.mjs');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let roster: Roster;
let account: Account;
let ana: Browser;
givenAccount((given) => ({ roster, account, ana } = given), undefined, { downloadsDir: folder, toolFile });

const large = randomBytes(300_000);
const described = (file: string, role: string | null, more: object = {}) => ({
  file,
  title: { en: `Title of ${file}`, de: `Titel von ${file}` },
  role,
  ...more,
});
const files = [
  described('suite.zip', 'download', { product: 'Suite', version: '2026.1', description: 'For bridges' }),
  described('sdk.zip', 'downloadSdks'),
  described('beta.zip', 'betaSoftware'),
  described('readme.txt', null),
];
const describeFiles = (manifest: unknown) =>
  writeFileSync(join(folder, 'downloads.json'), JSON.stringify(manifest));

beforeEach(() => {
  describeFiles({ files });
  writeFileSync(join(folder, 'suite.zip'), large);
  for (const name of ['sdk.zip', 'beta.zip', 'readme.txt'])
    writeFileSync(join(folder, name), `This is ${name}`);
});

type Row = {
  id: string;
  fileName: string;
  title: string;
  role: RoleKey | null;
  refusal: string | null;
  sha256: string | null;
};
const browserWith = async (roles: RoleKey[]) => roster.browserOf(await roster.person({ account, roles }));
const listed = async (browser: Browser, query = '') =>
  (await browser.get(`/downloads${query}`)).body['items'] as Row[];
const idOf = async (browser: Browser, name: string) =>
  (await listed(browser)).find(({ fileName }) => fileName === name)?.id ?? '';
const fetched = (browser: Browser, id: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${roster.base}/downloads/${id}/file`, { method, headers: { ...browser.headers, ...headers } });
const begun = async () =>
  (await ana.get('/audit-events?event=downloads.begun')).body['items'] as {
    details: Record<string, string>;
  }[];
const sumOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

describe('R1: the list of downloads', () => {
  test('shows everything that is offered, and what the caller lacks for it', async () => {
    const member = await browserWith(['download']);
    expect((await listed(member)).map(({ fileName, refusal }) => [fileName, refusal])).toEqual([
      ['beta.zip', 'downloads.roleMissing'],
      ['readme.txt', null],
      ['sdk.zip', 'downloads.roleMissing'],
      ['suite.zip', null],
    ]);
    const german = await roster.browserOf(await roster.person({ account, language: 'de' }));
    expect((await listed(german, '?search=suite 2026'))[0]?.title).toBe('Titel von suite.zip');
    expect(await listed(member, '?search=bridges')).toHaveLength(1);
  });

  test('is empty for a user without an account, who gets no file either', async () => {
    const elsewhere = await roster.browserOf(await roster.person());
    expect(await listed(elsewhere)).toEqual([]);
    const id = await idOf(ana, 'readme.txt');
    expect((await elsewhere.get(`/downloads/${id}/file`)).body['code']).toBe('downloads.notFound');
  });

  test('names the checksum once it is computed, again when the file is another one', async () => {
    const sum = async () => {
      const row = (await listed(ana)).find(({ fileName }) => fileName === 'suite.zip');
      await roster.settled();
      return row?.sha256;
    };
    await sum();
    expect(await sum()).toBe(sumOf(large));
    const other = randomBytes(300_000);
    writeFileSync(join(folder, 'suite.zip'), other);
    utimesSync(join(folder, 'suite.zip'), new Date(), new Date(Date.now() + 60_000));
    expect(await sum()).toBe(null);
    expect(await sum()).toBe(sumOf(other));
  });
});

describe('a file', () => {
  test('is only for the role that it names, read again for each part', async () => {
    const person = await roster.person({ account, roles: ['download'] });
    const member = await roster.browserOf(person);
    const [suite, sdk] = [await idOf(ana, 'suite.zip'), await idOf(ana, 'sdk.zip')];
    expect((await fetched(member, suite)).status).toBe(200);
    const refused = await fetched(member, sdk);
    expect([refused.status, await refused.json()]).toMatchObject([
      403,
      { code: 'downloads.roleMissing', role: 'downloadSdks' },
    ]);
    await ana.post('/users/roles', { userIds: [person.id], remove: ['download'] });
    expect((await fetched(member, suite, { range: 'bytes=100-' })).status).toBe(403);
    // An administrator has the roles they hold, and no more.
    expect((await fetched(ana, suite)).status).toBe(403);
  });

  test('comes whole or in parts that can be put together, and goes on only while it is the same', async () => {
    const member = await browserWith(['download']);
    const id = await idOf(member, 'suite.zip');
    const whole = await fetched(member, id);
    expect(Buffer.from(await whole.arrayBuffer()).equals(large)).toBe(true);
    const tag = whole.headers.get('etag') ?? '';
    expect(tag).toBe(`"${sumOf(large)}"`);
    expect(whole.headers.get('accept-ranges')).toBe('bytes');
    expect(whole.headers.get('content-disposition')).toBe('attachment; filename="suite.zip"');
    expect(whole.headers.get('content-type')).toBe('application/octet-stream');

    const part = async (range: string) => fetched(member, id, { range, 'if-range': tag });
    const parts = await Promise.all(['bytes=0-99999', 'bytes=100000-'].map(part));
    expect(parts.map(({ status }) => status)).toEqual([206, 206]);
    expect(parts[1]?.headers.get('content-range')).toBe('bytes 100000-299999/300000');
    const joined = await Promise.all(parts.map((one) => one.arrayBuffer()));
    expect(Buffer.concat(joined.map((one) => Buffer.from(one))).equals(large)).toBe(true);
    const beyond = await part('bytes=300000-');
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */300000']);

    const other = randomBytes(300_000);
    writeFileSync(join(folder, 'suite.zip'), other);
    utimesSync(join(folder, 'suite.zip'), new Date(), new Date(Date.now() + 120_000));
    const again = await part('bytes=100000-');
    expect([again.status, Buffer.from(await again.arrayBuffer()).equals(other)]).toEqual([200, true]);
  });

  test('is recorded once for each download, however many parts it is fetched in (X1)', async () => {
    const member = await browserWith(['download']);
    const id = await idOf(member, 'suite.zip');
    const get = async (headers: Record<string, string> = {}, method = 'GET') =>
      (await fetched(member, id, headers, method)).arrayBuffer();
    await get({}, 'HEAD');
    expect(await begun()).toEqual([]);
    // A part that nobody began is a download, too.
    for (const range of ['bytes=5-9', 'bytes=10-19', 'bytes=20-']) await get({ range });
    expect(await begun()).toMatchObject([{ details: { file: 'suite.zip', version: '2026.1' } }]);
    await get();
    await get({ range: 'bytes=7-' });
    expect(await begun()).toHaveLength(2);
    roster.clock.offset = 25 * 3_600_000;
    const later = await browserWith(['download']);
    await (await fetched(later, id, { range: 'bytes=7-' })).arrayBuffer();
    roster.clock.offset = 0;
    expect(await begun()).toHaveLength(3);
  });

  test.each([
    ['the session', 'delete from sessions where user_id = $1'],
    ['the role', `update users set roles = '{}' where id = $1`],
  ])('breaks off when its reader loses %s', async (_what, loss) => {
    writeFileSync(join(folder, 'suite.zip'), randomBytes(60_000_000));
    const person = await roster.person({ account, roles: ['download'] });
    const answer = await fetched(await roster.browserOf(person), await idOf(ana, 'suite.zip'));
    const reader = answer.body?.getReader();
    await reader?.read();
    await roster.database.owner.query(loss, [person.id]);
    const rest = async () => {
      // A pause, as long as the server takes to look again.
      await expect.poll(() => Date.now() > started + 3_500, { timeout: 5_000 }).toBe(true);
      for (;;) if ((await reader?.read())?.done) return;
    };
    const started = Date.now();
    await expect(rest()).rejects.toThrow();
  });
});

describe('what the folder holds', () => {
  const faults = async () => {
    const operator = await roster.browserOf(await roster.person({ operator: true }));
    const { body } = await operator.get('/operator/downloads');
    const items = body['items'] as { fileName: string; fault: string | null }[];
    return { fault: body['fault'], items: Object.fromEntries(items.map((one) => [one.fileName, one.fault])) };
  };

  test('is offered only where it is a plain file that is described; the operator reads why', async () => {
    symlinkSync('/etc/hostname', join(folder, 'link.zip'));
    writeFileSync(join(folder, 'unknown.bin'), 'nobody said what this is');
    describeFiles({ files: [...files, described('link.zip', null), described('gone.zip', null)] });
    const names = (await listed(ana)).map(({ fileName }) => fileName);
    expect(names).toEqual(['beta.zip', 'readme.txt', 'sdk.zip', 'suite.zip']);
    expect(await faults()).toEqual({
      fault: null,
      items: {
        'beta.zip': null,
        'gone.zip': 'fileMissing',
        'link.zip': 'fileRefused',
        'readme.txt': null,
        'sdk.zip': null,
        'suite.zip': null,
        'unknown.bin': 'notDescribed',
      },
    });
    rmSync(join(folder, 'link.zip'));
    rmSync(join(folder, 'unknown.bin'));
  });

  test.each([
    ['a path instead of a name', { files: [described('../secret', null)] }],
    ['a role that does not exist', { files: [described('readme.txt', 'downlaod')] }],
    ['no role at all', { files: [{ file: 'readme.txt', title: 'Open to everyone?' }] }],
    ['the same file twice', { files: [described('readme.txt', null), described('readme.txt', 'download')] }],
    ['no JSON', 'files: none'],
  ])('is not offered at all if the description has %s', async (_what, manifest) => {
    describeFiles(manifest);
    expect(await listed(ana)).toEqual([]);
    expect((await faults()).fault).toBe('unreadable');
  });

  test('is nothing where there is no description, or no folder', async () => {
    rmSync(join(folder, 'downloads.json'));
    expect(await listed(ana)).toEqual([]);
    expect((await faults()).fault).toBe('missing');
  });

  test('an address with a path gets what an unknown file gets', async () => {
    const unknown = await ana.get(`/downloads/${crypto.randomUUID()}/file`);
    for (const path of ['..%2f..%2fetc%2fpasswd', '..%5c', 'suite.zip'])
      expect((await ana.get(`/downloads/${path}/file`)).text).toBe(unknown.text);
    expect(unknown.status).toBe(404);
  });
});
