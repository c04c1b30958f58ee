import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = resolve(new URL('../../..', import.meta.url).pathname);
const tracked = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '**/package.json'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && existsSync(join(root, file)));

/** The projects that `npm run types` checks: those that the solution leads to. */
const projects = leavesOf('.config/tsconfig.json').map((path) => {
  const { config } = ts.readConfigFile(join(root, path), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(join(root, path)));
  return { path, options, files: fileNames.map((file) => file.slice(root.length + 1)) };
});

function leavesOf(path: string): string[] {
  const file = path.endsWith('.json') ? path : join(path, 'tsconfig.json');
  const { references } = ts.readConfigFile(join(root, file), ts.sys.readFile).config as {
    references?: { path: string }[];
  };
  return references ? references.flatMap((one) => leavesOf(join(dirname(file), one.path))) : [file];
}

describe('an editor opened on a file', () => {
  test('finds it in one of the projects that are checked', () => {
    const checked = new Set(projects.flatMap(({ files }) => files));
    expect(tracked.filter((file) => /\.tsx?$/.test(file) && !checked.has(file))).toEqual([]);
  });

  test('finds the project of its package beside the package.json', () => {
    const isTyped = (folder: string) =>
      tracked.some((file) => /\.tsx?$/.test(file) && file.startsWith(`${folder}/`));
    const packages = tracked
      .filter((file) => file.endsWith('/package.json'))
      .map((file) => dirname(file))
      .filter(isTyped);
    expect(packages.length).toBeGreaterThan(6);
    for (const folder of packages) {
      const own = leavesOf(folder);
      expect(own.length, folder).toBeGreaterThan(0);
      expect(projects.map(({ path }) => path)).toEqual(expect.arrayContaining(own));
    }
  });

  test('finds ESLint, Prettier and TypeScript where its settings say', () => {
    const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as Record<
      string,
      string & { overrideConfigFile: string }
    >;
    const files = [
      settings['eslint.options']?.overrideConfigFile,
      settings['prettier.configPath'],
      settings['prettier.prettierPath'],
      settings['typescript.tsdk'],
      settings['vitest.rootConfig'],
    ];
    for (const file of files) expect(existsSync(join(root, file ?? 'missing')), file).toBe(true);
  });
});

describe('a project that must not know the browser or Node', () => {
  // Each line of must-not-compile.ts carries an expected error, so that `npm run types` fails when one disappears.
  test.each([
    ['packages/domain', ['document', 'window', 'process', 'fetch', 'console', 'setTimeout']],
    ['packages/contract', ['document', 'window', 'process', 'fetch', 'console', 'setTimeout']],
    ['packages/i18n', ['document', 'window', 'process', 'fetch', 'console', 'setTimeout']],
    ['packages/help', ['document', 'window', 'process', 'fetch', 'console', 'setTimeout']],
    ['apps/api', ['document', 'window']],
    ['apps/web', ['process', 'Buffer']],
  ])('plants it in %s', (folder, names) => {
    const file = `${folder}/must-not-compile.ts`;
    const project = projects.find(({ files }) => files.includes(file));
    expect(project?.path.startsWith(`${folder}/`)).toBe(true);
    const text = readFileSync(join(root, file), 'utf8');
    for (const name of names) expect(text).toMatch(new RegExp(`@ts-expect-error.*\\n +${name},`));
    expect(project?.files.some((one) => one.startsWith(`${folder}/src/`))).toBe(true);
  });
});
