import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenSharedAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';

// `npm run test:soak`: checks how a real spreadsheet reads the exported list. Needs LibreOffice on the PATH.

let roster: Roster;
let account: Account;
let ana: Browser;
let folder: string;

givenSharedAccount((given) => ({ roster, account, ana } = given));
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'roster-sheet-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const delimiters = { comma: 44, semicolon: 59 };

/** The sheet as flat XML, with formulas evaluated and dates recognized, as for a careless reader. */
function open(csv: Buffer, delimiter: keyof typeof delimiters): string {
  writeFileSync(join(folder, 'list.csv'), csv);
  const filter = `CSV:${delimiters[delimiter]},34,76,1,,1033,false,true,false,false,false,0,true`;
  execFileSync(
    'soffice',
    [
      '--headless',
      '--norestore',
      `-env:UserInstallation=file://${folder}/profile`,
      `--infilter=${filter}`,
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      join(folder, 'list.csv'),
    ],
    { stdio: 'ignore' },
  );
  return readFileSync(join(folder, 'list.fods'), 'utf8');
}

const exported = async (delimiter: keyof typeof delimiters) => {
  const reply = await fetch(`${roster.base}/users/export.csv?delimiter=${delimiter}`, {
    headers: ana.headers,
  });
  return Buffer.from(await reply.arrayBuffer());
};

test('this spreadsheet does evaluate what looks like a formula', () => {
  expect(open(Buffer.from('a,b\r\n=1+1,x\r\n'), 'comma')).toContain('table:formula=');
});

describe.each(['comma', 'semicolon'] as const)('the list separated by %s', (delimiter) => {
  test('opens with no formula, accents intact and dates as dates', async () => {
    const vectors = [
      '=1+1',
      '+1+1',
      '-1+1',
      '@SUM(1)',
      '\t=1+1',
      ' =1+1',
      '\u00a0=1+1',
      '"=1+1',
      '=HYPERLINK("x")',
    ];
    for (const [nth, value] of vectors.entries()) {
      const { id } = await roster.person({ account, email: `${delimiter}.${nth}@example.com` });
      await roster.database.owner.query(
        'update users set note = $2, department = $2, last_name = $2 where id = $1',
        [id, value],
      );
    }
    await roster.person({
      account,
      firstName: 'Chloé',
      lastName: 'Ñandú; "Œuvre", Müßig',
      lastSignInAt: new Date('2026-03-01T09:05:00Z'),
    });
    const sheet = open(await exported(delimiter), delimiter);
    expect(sheet).not.toContain('table:formula=');
    expect(sheet).toContain('Chloé');
    expect(sheet).toContain('Ñandú; &quot;Œuvre&quot;, Müßig');
    expect(sheet).toContain('office:date-value="2026-03-01T09:05:00"');
  });
});
