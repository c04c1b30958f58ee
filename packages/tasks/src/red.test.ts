import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { redOfPlaywright, redOfVitest } from './red.mjs';

// The runners themselves write the reports, for one test that fails, one that passes, one that is skipped and one file that
// cannot be loaded.
const modules = new URL('../../../node_modules/', import.meta.url).pathname;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(modules, '.red-'));
});
afterAll(() => rm(folder, { recursive: true }));

const patient = { timeout: 60_000 };

it('names what failed in vitest, with the reason, and a file that could not be loaded', patient, async () => {
  await writeFile(join(folder, 'some.test.mjs'), testsOf('vitest', 'it.skip'));
  await writeFile(join(folder, 'broken.test.mjs'), "import './missing.mjs';");
  const file = join(folder, 'vitest.json');
  await run('vitest/vitest.mjs', ['run', '--root', folder, '--reporter=json', `--outputFile=${file}`]);
  const red = redOfVitest(JSON.parse(await readFile(file, 'utf8')));
  expect(red).toHaveLength(2);
  expect(red.find((text) => text.includes('some.test.mjs › one is two'))).toContain('expected 1 to be 2');
  expect(red.find((text) => text.includes('broken.test.mjs'))).toContain('missing.mjs');
});

it('names what failed in the browser, with the reason, and what did not run', patient, async () => {
  await writeFile(join(folder, 'some.spec.mjs'), testsOf('@playwright/test', 'it.skip'));
  // Without a folder of its own it writes beside the package's file, which is this project's.
  const config = "export default { testMatch: '*.spec.mjs', outputDir: 'results' };";
  await writeFile(join(folder, 'playwright.config.mjs'), config);
  const report = await run('@playwright/test/cli.js', ['test', '--config', folder, '--reporter=json']);
  const red = redOfPlaywright(JSON.parse(report));
  expect(red).toHaveLength(2);
  expect(red[0]).toMatch(/some\.spec\.mjs › one is two[^]+Expected: 2\n\s+Received: 1/u);
  expect(red[1]).toBe('✘ did not run: 1');
});

const testsOf = (runner: string, skip: string) => `
  import { expect, test as it } from '${runner}';
  it('one is two', () => expect(1).toBe(2));
  it('one is one', () => expect(1).toBe(1));
  ${skip}('never runs', () => {});
`;

function run(program: string, args: readonly string[]): Promise<string> {
  const { PATH, HOME } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(modules, program), ...args],
      { env: { PATH, HOME } },
      (_failed, stdout) => resolve(stdout),
    );
  });
}
