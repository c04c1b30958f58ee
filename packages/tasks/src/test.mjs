import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { fail, prepare, root } from './build.mjs';
import { redOfPlaywright, redOfVitest } from './red.mjs';

// `npm test`: everything that must be green, in the order in which a failure is cheapest to find.
// `npm test -- rules server` runs only those parts; what begins with two dashes goes to the runners of those that take it,
// so that `npm test -- server browser --shard=1/3` is one of three machines' share.
const vitest = (project) => ({
  name: project,
  command: ['node_modules/vitest/vitest.mjs', 'run', '--config', '.config/vitest.ts', '--project', project],
  report: `node_modules/.roster/${project}.json`,
  reporter: (file) => ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  count: (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
  red: redOfVitest,
});

const parts = [
  {
    name: 'types',
    command: ['node_modules/typescript7/bin/tsc', '--build', '--noEmit', '.config/tsconfig.json'],
  },
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '--config', '.config/eslint.js', '.'] },
  {
    name: 'format',
    command: [
      'node_modules/prettier/bin/prettier.cjs',
      '--config',
      '.config/prettier.json',
      '--check',
      '--log-level=warn',
      '.',
    ],
  },
  {
    name: 'boundaries',
    command: [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.config/dependency-cruiser.cjs',
      'apps',
      'packages',
    ],
  },
  vitest('rules'),
  vitest('server'),
  vitest('process'),
  vitest('tool'),
  {
    name: 'browser',
    command: ['node_modules/@playwright/test/cli.js', 'test', '--config', '.config/playwright.ts'],
    report: 'apps/web/e2e/results/report.json',
    reporter: () => [],
    count: ({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + stats.skipped,
    }),
    red: redOfPlaywright,
    before: () => ensureBrowser(),
  },
];

const besideLint = ['format', 'boundaries', 'rules'];
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const total = { passed: 0, failed: 0, red: [] };

try {
  process.chdir(root);
  await prepare();
  // The same every time: a proof that is red by chance is none.
  process.env.ROSTER_SEED ??= '1';
  console.log(`Randomized tests run with ROSTER_SEED=${process.env.ROSTER_SEED}.`);
  const wanted = parts.filter(({ name }) => asked.length === 0 || asked.includes(name));
  // The linter needs one core for half a minute: the other checks run beside it, and say what they found afterwards.
  const beside = wanted.filter(({ name }) => besideLint.includes(name));
  const alone = wanted.filter((part) => part.name !== 'lint' && !beside.includes(part));
  const types = alone.filter(({ name }) => name === 'types');
  await runInTurn(types);
  const lint = runInTurn(wanted.filter(({ name }) => name === 'lint'));
  const heard = [];
  await runInTurn(beside, (text) => heard.push(text));
  await lint;
  process.stdout.write(heard.join(''));
  await runInTurn(alone.filter((part) => !types.includes(part)));
} catch (error) {
  fail(error);
}
if (total.red.length > 0) console.log(`\n── red\n${total.red.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

async function runInTurn(some, say = (text) => process.stdout.write(text)) {
  for (const part of some) {
    const { passed, failed, red } = await runPart(part, say);
    total.passed += passed;
    total.failed += failed;
    total.red.push(...red.map((text) => text.replaceAll(`${root}/`, '')));
  }
}

async function runPart(part, say) {
  const startedAt = Date.now();
  say(`\n── ${part.name}\n`);
  await part.before?.();
  if (part.report) rmSync(join(root, part.report), { force: true });
  const code = await run(
    [...part.command, ...(part.reporter ? [...part.reporter(part.report), ...flags] : [])],
    say,
  );
  const counts = countsOf(part, code);
  const verdict = counts.failed === 0 ? 'green' : 'RED';
  say(`── ${part.name}: ${verdict} in ${Math.round((Date.now() - startedAt) / 1000)} s\n`);
  return counts;
}

/** A check without a report is one test. A runner that failed without a failed test (it broke) is one failure. */
function countsOf(part, code) {
  const broke = code === 0 ? 0 : 1;
  const ended = broke ? [`✘ ${part.name} ended with code ${code}`] : [];
  if (!part.report) return { passed: 1 - broke, failed: broke, red: ended };
  if (!existsSync(join(root, part.report))) return { passed: 0, failed: 1, red: ended };
  const report = JSON.parse(readFileSync(join(root, part.report), 'utf8'));
  const { passed, failed } = part.count(report);
  const red = part.red(report);
  return { passed, failed: Math.max(failed, broke), red: red.length > 0 ? red : ended };
}

function run(command, say) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', say);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
