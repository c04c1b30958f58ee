import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, prepare, root, TaskError } from './build.mjs';

// `npm run test:mutants`: takes out the guard of each invariant (ARCHITECTURE: "each with a test that fails when its
// guard is taken out") and expects the named tests to go red. The files are put back whatever happens.

const session = 'apps/api/src/platform/sessions.ts';
const transaction = 'apps/api/src/platform/transaction.ts';
const mount = 'apps/api/src/http/mount.ts';
const foundation = 'prisma/migrations/20261121000000_foundation/migration.sql';
const security = 'prisma/migrations/20261121000100_roles_and_row_security/migration.sql';

/** Each: what is taken out, where, by which edits, and which test file must notice. */
const mutants = [
  {
    name: '1 · a user without an account may keep its roles',
    file: foundation,
    edits: [
      [
        "then joined_at is null and roles = '{}' and entitlement_country is null",
        'then joined_at is null and entitlement_country is null',
      ],
    ],
    tests: 'database-guards',
  },
  {
    name: '1 · a group member may be of another account',
    file: foundation,
    edits: [
      [
        '  foreign key (user_id, account_id) references users (id, account_id) on delete restrict\n);\ncreate index group_members',
        '  foreign key (user_id) references users (id) on delete restrict\n);\ncreate index group_members',
      ],
    ],
    tests: 'database-guards',
  },
  {
    name: '2 · account-wide rules do not lock the account first',
    file: transaction,
    edits: [['from accounts where id = $1 for no key update', 'from accounts where id = $1']],
    tests: 'locks.race',
  },
  {
    name: '2 · allowed ids do not change the facts for the next',
    file: 'packages/domain/src/decide-each.ts',
    edits: [['current = after(id, current);', 'after(id, current);']],
    tests: 'domain/src/locks.test',
    project: 'rules',
  },
  {
    name: '3 · authority is taken from the session, not read again in the transaction',
    file: transaction,
    edits: [
      [
        'const current = await readActor(connection, actor, needs);',
        'const current = actor; void readActor; void needs;',
      ],
    ],
    tests: 'locks.race',
  },
  {
    name: '3 · a permission is not asked for at the door',
    file: mount,
    edits: [
      [
        "if (access !== 'signedIn' && (actor.accountId === null || !may(actor.roles, access))) {",
        "if (access !== 'signedIn' && actor.accountId === null && may(actor.roles, access)) {",
      ],
    ],
    tests: 'contract-wide',
  },
  {
    name: '3 · a co-administrator may act on an administrator',
    file: 'packages/domain/src/permissions.ts',
    edits: [
      [
        "return !targetRoles.includes('accountAdministrator') || actorRoles.includes('accountAdministrator');",
        'return targetRoles.length >= 0 || actorRoles.length > 0;',
      ],
    ],
    tests: 'contract-wide',
  },
  {
    name: '4 · a session is inserted without taking the lock of the user’s row',
    file: session,
    edits: [
      ['update users set last_sign_in_at = $4\n', 'select id, account_id from users\n'],
      [
        "where id = $1 and lock_reasons = '{}' and password_hash = $2\n             returning id, account_id",
        "where id = $1 and lock_reasons = '{}' and password_hash = $2",
      ],
    ],
    tests: 'locks.race',
  },
  {
    name: '4 · a lock does not end the sessions',
    file: 'apps/api/src/features/users/lock-users.ts',
    edits: [['await tx.endSessions(decisions.allowed);', '']],
    tests: 'lock-users',
  },
  {
    name: '4 · a session is good without looking at the lock',
    file: session,
    edits: [[" and s.idle_ends_at > $2 and u.lock_reasons = '{}'", ' and s.idle_ends_at > $2']],
    tests: 'platform/sessions.test',
  },
  {
    name: '4 · an idle session does not end',
    file: session,
    edits: [['s.ends_at > $2 and s.idle_ends_at > $2', 's.ends_at > $2']],
    tests: 'sign-in.test',
  },
  {
    name: '6 · a user is read without its account in the WHERE',
    file: 'apps/api/src/features/users/user-list.store.ts',
    edits: [['where p.account_id = $1 and p.id = $2', 'where $1::uuid is not null and p.id = $2']],
    tests: 'contract-wide',
  },
  {
    name: '6 · users are locked without their account in the WHERE',
    file: 'apps/api/src/features/users/locks.store.ts',
    edits: [
      [
        'from users u where u.id = any($1::uuid[]) and u.account_id = $2',
        'from users u where u.id = any($1::uuid[]) and $2::uuid is not null',
      ],
    ],
    // Row-level security is the second wall: taken out with it, or nothing would be seen.
    also: {
      file: transaction,
      edits: [
        [
          "select set_config('roster.account', ${scope}, true)",
          "select set_config('roster.account', '', true), ${scope}",
        ],
      ],
    },
    tests: 'contract-wide',
  },
  {
    name: '6 · row-level security is off',
    file: security,
    edits: [["execute format('alter table %I enable row level security', scoped);", '']],
    tests: 'database-guards',
  },
  {
    name: '6 · a cursor is good for every account and query',
    file: 'apps/api/src/platform/cursors.ts',
    edits: [
      [
        '.setAAD(Buffer.from(boundTo));\n      const sealed',
        '.setAAD(Buffer.from(boundTo.slice(0, 0)));\n      const sealed',
      ],
      [
        '.setAAD(Buffer.from(boundTo))\n        .setAuthTag',
        '.setAAD(Buffer.from(boundTo.slice(0, 0)))\n        .setAuthTag',
      ],
    ],
    tests: 'list-users',
  },
  {
    name: '7 · mails are claimed without a lease',
    file: 'apps/api/src/platform/outbox.ts',
    edits: [
      [
        'set due_at = $1::timestamptz + make_interval(secs => $3), attempts',
        'set due_at = $1::timestamptz + make_interval(secs => $3 * 0), attempts',
      ],
    ],
    tests: 'mail-worker',
  },
  {
    name: '7 · a mail gets a new Message-ID at each try',
    file: 'apps/api/src/platform/mail-worker.ts',
    edits: [['messageId: `<${mail.id}@', 'messageId: `<${mail.id}.${Math.random()}@']],
    tests: 'mail-worker',
  },
  {
    name: '9 · an audit event may be changed by the application',
    file: security,
    edits: [
      [
        'grant select, insert on audit_events, platform_settings to roster_app;',
        'grant select, insert, update, delete, truncate on audit_events, platform_settings to roster_app;',
      ],
    ],
    tests: 'database-guards',
  },
  {
    name: '9 · the chain does not cover the details',
    file: 'apps/api/src/platform/audit.ts',
    edits: [['sortKeys(entry.details)', 'sortKeys({})']],
    tests: 'database-guards',
  },
  {
    name: '9 · a lock is not audited',
    file: 'apps/api/src/features/users/lock-users.ts',
    edits: [["'users.locked',", "'users.locked.not',"]],
    tests: 'lock-users',
  },
  {
    name: '10 · a request with no sign of its origin is let through',
    file: 'apps/api/src/http/same-origin.ts',
    edits: [['return request.headers.cookie === undefined;', 'return true;']],
    tests: 'testing/http',
  },
  {
    name: '10 · an unknown address answers sooner than a known one',
    file: 'apps/api/src/platform/passwords.ts',
    edits: [
      [
        'const right = await verify(passwordHash ?? (await dummyHash), normalize(password));',
        'const right = passwordHash !== null && (await verify(passwordHash ?? (await dummyHash), normalize(password)));',
      ],
    ],
    tests: 'sign-in.test',
  },
  {
    name: '10 · failed sign-ins are not counted',
    file: 'apps/api/src/platform/throttles.ts',
    edits: [
      [
        'return longest > 0 ? Math.ceil(longest / 1_000) : null;',
        'return longest < 0 ? Math.ceil(longest / 1_000) : null;',
      ],
    ],
    tests: 'sign-in.test',
  },
];

const asked = process.argv.slice(2).join(' ');
const survivors = [];

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
    const noticed = run(mutant);
    console.log(`${noticed ? 'noticed ' : 'SURVIVED'}  ${mutant.name}`);
    if (!noticed) survivors.push(mutant.name);
  }
} catch (error) {
  fail(error);
}
console.log(`\n${mutants.length - survivors.length} passed, ${survivors.length} failed`);
process.exit(survivors.length === 0 ? 0 : 1);

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
    return testsFail(mutant);
  } finally {
    for (const [file, text] of originals) writeFileSync(join(root, file), text);
  }
}

function replaced(text, [from, to], name) {
  if (text.split(from).length !== 2)
    throw new TaskError(`The mutant "${name}" no longer fits the code: bring it up to date.`);
  return text.replace(from, () => to);
}

function testsFail({ tests, project = 'server' }) {
  const command = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    '.config/vitest.ts',
    '--project',
    project,
    '--bail',
    '1',
    tests,
  ];
  const { status, stdout } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  // Only a failed test counts as noticed; a mutant that does not even load has shown nothing.
  return status !== 0 && /Tests +\d+ failed/.test(stdout);
}
