import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, prepare, root, TaskError } from './build.mjs';
import { mutants } from './mutant-list.mjs';

// `npm run test:mutants`: takes out the guard of each invariant and expects the named tests to go red. The
// files are put back whatever happens.

const asked = process.argv.slice(2).join(' ');
const [noticed, survivors] = [[], []];
// A signal ends the run only after the file that is being edited is restored.
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (stopped = true));

try {
  process.chdir(root);
  await prepare({ web: false });
  if (
    execFileSync('git', ['status', '--porcelain', '--', 'apps', 'packages', 'prisma'], {
      encoding: 'utf8',
    }).trim()
  ) {
    throw new TaskError('test:mutants edits files: commit or stash your changes first.');
  }
  for (const mutant of mutants.filter(({ name }) => name.includes(asked))) {
    // Gives signals a chance: the tests of the mutant before blocked the event loop.
    await new Promise((resolve) => setImmediate(resolve));
    if (stopped) break;
    const { noticedBy, race } = run(mutant);
    console.log(`${noticedBy ? 'noticed ' : 'SURVIVED'}  ${mutant.name}`);
    if (noticedBy) console.log(`          by “${noticedBy}”`);
    if (race) console.log(`          ${race}`);
    (noticedBy ? noticed : survivors).push(mutant.name);
  }
} catch (error) {
  fail(error);
}
if (survivors.length > 0) console.log(`\nSurvived:\n  ${survivors.join('\n  ')}`);
console.log(`\n${noticed.length} passed, ${survivors.length} failed`);
process.exit(survivors.length === 0 && noticed.length > 0 ? 0 : 1);

/** Edits, runs the tests that judge and the race beside them, and puts the files back. */
function run(mutant) {
  const originals = new Map();
  try {
    for (const { file, edits } of [mutant, ...(mutant.also ? [mutant.also] : [])]) {
      const before = readFileSync(join(root, file), 'utf8');
      originals.set(file, before);
      writeFileSync(
        join(root, file),
        edits.reduce((text, edit) => replaced(text, edit, mutant.name), before),
      );
    }
    return { noticedBy: firstFailure(mutant.tests, mutant.project ?? 'server'), race: raced(mutant) };
  } finally {
    for (const [file, text] of originals) writeFileSync(join(root, file), text);
  }
}

/** Many tries may miss what the judging test meets every time, so the result of a race is reported but does not count. */
function raced({ race }) {
  if (!race) return null;
  const met = firstFailure(race, 'server');
  return met ? `the race noticed too: “${met}”` : `the race ${race} did not meet it this time`;
}

function replaced(text, [from, to], name) {
  if (text.split(from).length !== 2)
    throw new TaskError(`The mutant "${name}" no longer fits the code: bring it up to date.`);
  return text.replace(from, () => to);
}

/** Returns the name of the first test that failed, or null; a file that does not even load has shown nothing. */
function firstFailure(tests, project) {
  const report = join(root, 'node_modules/.roster/mutant.json');
  rmSync(report, { force: true });
  const command = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    '.config/vitest.ts',
    '--project',
    project,
    '--bail',
    '1',
    '--reporter=json',
    `--outputFile.json=${report}`,
    tests,
  ];
  spawnSync(process.execPath, command, { cwd: root, env: { ...process.env, NO_COLOR: '1' } });
  if (!existsSync(report)) return null;
  return (
    JSON.parse(readFileSync(report, 'utf8'))
      .testResults.flatMap(({ assertionResults }) => assertionResults)
      .find(({ status }) => status === 'failed')?.fullName ?? null
  );
}
