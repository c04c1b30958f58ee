import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import config from '../../../.config/eslint.js';

const root = new URL('../../..', import.meta.url).pathname;
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: `${root}.config/eslint.js`,
  // The rules below need no types, and planted text belongs to no project.
  overrideConfig: tseslint.configs.disableTypeChecked,
});
const findingsOf = async (filePath: string, text: string, rule: string) =>
  (await eslint.lintText(text, { filePath: `${root}${filePath}` }))
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId }) => ruleId === rule || ruleId === null)
    .map(({ message }) => message);

/** Where each of our own groups of rules holds. */
const places: Record<string, string> = {
  'roster/no-clock-no-chance': 'packages/domain/src/planted.ts',
  'roster/sql-in-stores': 'apps/api/src/planted.ts',
  'roster/no-clock-no-chance-in-stores': 'apps/api/src/features/users/planted.store.ts',
  'roster/features': 'apps/api/src/features/users/planted.ts',
  'roster/server-time': 'apps/web/src/api/planted.ts',
  'roster/queries-by-endpoint': 'apps/web/src/features/users/planted.queries.ts',
  'roster/components-show': 'apps/web/src/ui/planted.tsx',
  'roster/one-set-up': 'apps/api/src/features/users/planted.test.ts',
  'roster/whole-writes': 'apps/licensing-tool/src/folder/planted.ts',
  'roster/own-pools': 'apps/api/process-tests/planted.ts',
  'roster/own-connections': 'apps/api/src/platform/planted.ts',
};

const ofTheServer = String.raw`/^(?!.*current_database\(\)).*pg_stat_(activity|database\b|progress)/s`;

/** For each selector code that it finds. */
const planted: Record<string, string[]> = {
  "ImportSpecifier[imported.name='useSearchParams']": ["import { useSearchParams } from 'react-router';"],
  'ImportSpecifier[imported.name=/^(write|writeSync|writev|writevSync|createWriteStream)$/]': [
    "import { writeSync } from 'node:fs';",
    "import { write as put } from 'node:fs';",
  ],
  "NewExpression[callee.name='Date'][arguments.length=0]": ['new Date();'],
  "CallExpression[callee.name='Date']": ['Date();'],
  "CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name='now']": [
    'Date.now();',
    'performance.now();',
  ],
  "MemberExpression[object.name='Math'][property.name='random']": ['Math.random();', 'take(Math.random);'],
  'MemberExpression[property.name=/^(randomUUID|getRandomValues|randomBytes|randomInt)$/]': [
    'crypto.randomUUID();',
    'globalThis.crypto.getRandomValues(bytes);',
  ],
  'ImportSpecifier[imported.name=/^(randomUUID|getRandomValues|randomBytes|randomInt)$/]': [
    "import { randomBytes } from 'node:crypto';",
  ],
  "CallExpression[callee.property.name='query']": [
    "tx.query({ text: 'select 1' });",
    "platform.database.reader.query({ text: 'select 1' });",
  ],
  'CallExpression[callee.property.name=/^findUnique/]': [
    'tx.prisma.user.findUnique({ where: { id } });',
    'prisma.user.findUniqueOrThrow({ where: { id } });',
  ],
  "MemberExpression[object.name='tx'][property.name='prisma']": ['tx.prisma.user.count();'],
  "Property[key.name='queryKey']": [
    "useQuery({ queryKey: ['users'], queryFn });",
    'client.invalidateQueries({ queryKey });',
  ],
  'ImportSpecifier[imported.name=/^(useMutation|useMutationState|useInfiniteQuery|queryOptions)$/]': [
    "import { useMutation } from '@tanstack/react-query';",
    "import { useMutation as change } from '@tanstack/react-query';",
  ],
  'ImportDeclaration[source.value=/api.(queries|changes).ts$/]': [
    "import { q } from '../../api/queries.ts';",
    "import { useChange } from '../api/changes.ts';",
  ],
  'ImportSpecifier[imported.name=/^(call|useList)$/]': [
    "import { call } from '../../api/api.ts';",
    "import { useList } from '../../list/use-list.ts';",
  ],
  "ImportDeclaration[source.value='@tanstack/react-query'] > ImportSpecifier[imported.name!='QueryClientProvider']":
    ["import { useQuery } from '@tanstack/react-query';"],
  "NewExpression[callee.name='Refused'], ImportSpecifier[imported.name='refuse']": [
    "throw new Refused('users.notFound');",
    "import { refuse } from '../../platform/refused.ts';",
  ],
  "CallExpression[callee.name='givenRoster']": ['const roster = await givenRoster();'],
  'ImportSpecifier[imported.name=/^(givenRoster|createApp|createPlatform)$/]': [
    "import { givenRoster as start } from '../../testing/given-roster.ts';",
    "import { createPlatform } from '../../platform/platform.ts';",
    "import { createApp } from '../../app.ts';",
  ],
  "JSXOpeningElement[name.name=/^(Button|ActionIcon|UnstyledButton)$/] > JSXAttribute[name.name='disabled']":
    [
      'export const A = () => <Button disabled>Save</Button>;',
      'export const A = () => <ActionIcon disabled={busy} />;',
    ],
  'NewExpression[callee.property.name=/^(Pool|Client)$/], NewExpression[callee.name=/^(Client|\\w*Pool)$/]': [
    'const pool = new pg.Pool({ max: 2 });',
    'const pool = new BoundPool({ max: 2 });',
    'const client = new pg.Client();',
    'const client = new Client();',
  ],
  [`Literal[value=${ofTheServer}], TemplateElement[value.raw=${ofTheServer}]`]: [
    "owner.query('select from pg_stat_progress_copy');",
    'owner.query(`select count(*)\n from pg_stat_activity a where a.pid = ${pid}`);',
    "owner.query('select deadlocks from pg_stat_database');",
  ],
  "NewExpression[callee.property.name='Pool']": ['const pool = new pg.Pool({ max: 2 });'],
};

const rules = (config as { name?: string; rules?: Record<string, unknown> }[])
  .filter(({ name }) => name?.startsWith('roster/'))
  .flatMap(({ name = '', rules: own }) =>
    ((own?.['no-restricted-syntax'] ?? []) as (string | { selector: string; message: string })[])
      .filter((rule) => typeof rule === 'object')
      .map(({ selector, message }) => ({ name, selector, message })),
  );

const [sql = ''] = Object.keys(planted).filter((selector) => selector.includes("'query'"));
const setUps = Object.keys(planted).filter((selector) => selector.includes('givenRoster'));
const [pools = ''] = Object.keys(planted).filter((selector) => selector.includes("'Pool'"));
const [connections = ''] = Object.keys(planted).filter((selector) => selector.includes('Pool|Client'));
const [ownDatabases = ''] = Object.keys(planted).filter((selector) => selector.includes('pg_stat_'));
const [reasons = ''] = Object.keys(planted).filter((selector) => selector.includes('JSX'));
const [unique = ''] = Object.keys(planted).filter((selector) => selector.includes('findUnique'));
const [prisma = ''] = Object.keys(planted).filter((selector) => selector.includes("'prisma'"));
const [wholeWrites = ''] = Object.keys(planted).filter((selector) => selector.includes('writeSync'));
const [refusals = ''] = Object.keys(planted).filter((selector) => selector.includes('Refused'));
const byEndpoint = Object.keys(planted).filter((selector) => /queryKey|useMutation/.test(selector));
const [urlParams = ''] = Object.keys(planted).filter((selector) => selector.includes('useSearchParams'));
const showing = Object.keys(planted).filter((selector) => /api\.|useList|QueryClientProvider/.test(selector));
const clockAndChance = Object.keys(planted).filter(
  (selector) =>
    ![
      sql,
      unique,
      pools,
      connections,
      ownDatabases,
      reasons,
      prisma,
      wholeWrites,
      refusals,
      urlParams,
      ...setUps,
      ...byEndpoint,
      ...showing,
    ].includes(selector),
);
const clock = clockAndChance.filter((selector) => /Date/.test(selector));

test.each([
  ['roster/no-clock-no-chance', clockAndChance],
  ['roster/sql-in-stores', [sql]],
  ['roster/no-clock-no-chance-in-stores', [...clockAndChance, unique, refusals, connections]],
  ['roster/features', [...clockAndChance, sql, prisma, refusals]],
  ['roster/server-time', clock],
  ['roster/queries-by-endpoint', [...clock, ...byEndpoint, urlParams]],
  ['roster/components-show', [...clock, ...byEndpoint, ...showing, reasons, urlParams]],
  ['roster/one-set-up', [...setUps, pools, ownDatabases]],
  ['roster/whole-writes', [wholeWrites]],
  ['roster/own-pools', [pools]],
  ['roster/own-connections', [connections]],
])('%s has all its rules, none was removed', (group, selectors) => {
  const held = rules.filter(({ name }) => name === group).map(({ selector }) => selector);
  expect(held.sort()).toEqual([...selectors].sort());
});

test.each(rules)('$name finds $selector', async ({ name, selector, message }) => {
  const place = places[name];
  const texts = planted[selector];
  if (!place || !texts) throw new Error(`${name} needs a place, and ${selector} planted code, in this test`);
  for (const text of texts) expect(await findingsOf(place, text, 'no-restricted-syntax')).toContain(message);
});

test('a helper of the tests starts no product of its own either', async () => {
  const text = 'export const givenOther = async () => givenRoster();';
  expect(await findingsOf('apps/api/src/testing/given-other.ts', text, 'no-restricted-syntax')).toHaveLength(
    1,
  );
});

test.each([
  ['a date with a time', 'packages/domain/src/allowed.ts', 'new Date(0);'],
  ['SQL in a store', 'apps/api/src/features/users/allowed.store.ts', "tx.query({ text: 'select 1' });"],
  ['the one set-up', 'apps/api/src/testing/given-account.ts', 'const roster = await givenRoster();'],
  ['the one place of keys', 'apps/web/src/api/allowed.ts', "useQuery({ queryKey: ['users'] });"],
  [
    'a hook that asks',
    'apps/web/src/features/users/allowed.queries.ts',
    "import { q } from '../../api/queries.ts';",
  ],
  [
    'its own database',
    'apps/api/src/testing/allowed.ts',
    'owner.query(`select from pg_stat_activity\n where datname = current_database()`);',
  ],
  ['the clock of the platform', 'apps/api/src/platform/allowed.ts', 'Date.now();'],
])('%s is allowed', async (_what, place, text) => {
  expect(await findingsOf(place, text, 'no-restricted-syntax')).toEqual([]);
});

test.each([
  ['react-hooks/rules-of-hooks', 'export function Screen({ on }) { if (on) useState(0); return null; }'],
  ['react-hooks/exhaustive-deps', 'export function useOne(x) { useEffect(() => tell(x), []); }'],
  ['jsx-a11y-x/alt-text', 'export const Picture = () => <img src="icon.svg" />;'],
  [
    'jsx-a11y-x/label-has-associated-control',
    'export const Field = () => <label>Name <TextInput /></label>;',
  ],
  ['jsx-a11y-x/no-autofocus', 'export const Field = () => <input autoFocus />;'],
])('a screen that breaks %s is found', async (rule, text) => {
  expect(await findingsOf('apps/web/src/ui/planted.tsx', text, rule)).toHaveLength(1);
});
