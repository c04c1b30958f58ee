import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const { forbidden, options } = createRequire(import.meta.url)('../../../.config/dependency-cruiser.cjs') as {
  forbidden: { name: string }[];
  options: object;
};

/** For each rule a file that breaks it: its path, and the path or package that it imports. */
const planted: Record<string, [from: string, to: string]> = {
  'domain-is-pure': ['packages/domain/src/planted.ts', 'zod'],
  'contract-knows-only-domain': ['packages/contract/src/planted.ts', 'packages/help/src/target.ts'],
  'words-know-only-domain': ['packages/i18n/src/planted.ts', 'packages/contract/src/target.ts'],
  'help-knows-only-domain': ['packages/help/src/planted.ts', 'packages/contract/src/target.ts'],
  'only-http-knows-express': ['apps/api/src/features/locks/planted.ts', 'express'],
  'only-stores-and-platform-see-the-database': ['apps/api/src/features/locks/action.ts', 'pg'],
  'features-meet-at-the-index': [
    'apps/api/src/features/locks/neighbour.ts',
    'apps/api/src/features/users/target.ts',
  ],
  'rooms-of-the-platform-are-entered-by-their-index': [
    'apps/api/src/features/locks/entering.ts',
    'apps/api/src/platform/mail/target.ts',
  ],
  'features-and-platform-know-no-http': ['apps/api/src/platform/planted.ts', 'apps/api/src/http/target.ts'],
  'platform-knows-no-feature': ['apps/api/src/platform/knowing.ts', 'apps/api/src/features/users/index.ts'],
  'server-never-imports-the-web': ['apps/api/src/planted.ts', 'apps/web/src/ui/target.ts'],
  'web-never-imports-the-server': ['apps/web/src/planted.ts', 'apps/api/src/platform/target.ts'],
  'licensing-tool-is-a-program-of-its-own': [
    'apps/licensing-tool/src/planted.ts',
    'apps/api/src/platform/target.ts',
  ],
  'only-the-demo-sets-the-clock': [
    'apps/licensing-tool/src/setting.ts',
    'apps/licensing-tool/src/demo/target.ts',
  ],
  'web-features-meet-at-the-index': [
    'apps/web/src/features/groups/planted.ts',
    'apps/web/src/features/users/target.ts',
  ],
  'what-all-screens-share-knows-no-feature': [
    'apps/web/src/shell/planted.ts',
    'apps/web/src/features/users/index.ts',
  ],
  'ui-knows-no-router-query-or-form': ['apps/web/src/ui/planted.ts', 'react-router'],
  'no-cycles': ['apps/web/src/table/circle.ts', 'apps/web/src/table/other-half.ts'],
};

/** Imports beside them that are allowed. */
const allowed: [from: string, to: string][] = [
  ['packages/contract/src/allowed.ts', 'packages/domain/src/target.ts'],
  ['packages/i18n/src/allowed.ts', 'packages/domain/src/target.ts'],
  ['apps/api/src/features/locks/allowed.ts', 'apps/api/src/features/users/index.ts'],
  ['apps/api/src/features/locks/allowed.store.ts', 'pg'],
  ['apps/api/src/http/allowed.ts', 'express'],
  ['apps/licensing-tool/src/demo/allowed.ts', 'apps/licensing-tool/src/target.ts'],
  ['apps/web/src/features/groups/allowed.ts', 'apps/web/src/features/users/index.ts'],
  ['apps/web/src/shell/allowed.ts', 'react-router'],
];

let root: string;
let found: { rule: string; from: string }[];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'boundaries-'));
  // As packages really are: their code is in a folder `dist` of theirs.
  for (const name of ['zod', 'express', 'pg', 'react-router']) {
    write(`node_modules/${name}/package.json`, `{ "name": "${name}", "main": "./dist/index.js" }`);
    write(`node_modules/${name}/dist/index.js`, 'export {};');
  }
  for (const [from, to] of [...Object.values(planted), ...allowed]) {
    const isFile = to.endsWith('.ts');
    if (isFile) write(to, 'export {};');
    write(from, `import '${isFile ? `./${relative(dirname(from), to)}` : to}';`);
  }
  write('apps/web/src/table/other-half.ts', "import './circle.ts';");
  const { output } = await cruise(['apps', 'packages'], {
    ...options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden } as IFlattenedRuleSet,
  });
  found = (output as ICruiseResult).summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test.each(forbidden.map(({ name }) => name))('an import that breaks %s is found', (name) => {
  expect(planted[name], 'a new rule needs a planted violation here').toBeDefined();
  expect(found).toContainEqual({ rule: name, from: planted[name]?.[0] });
});

test('every planted violation has its rule: none was removed', () => {
  expect(forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(planted).sort());
});

test('an import that breaks no rule is not reported', () => {
  expect(found.filter(({ from }) => from.includes('allowed'))).toEqual([]);
});
