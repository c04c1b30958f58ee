import a11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const clock = 'Time is passed in: use context.now.';
const chance =
  'Chance is passed in, or drawn by the platform: what decides gives the same answer every time.';

/** Only the platform reads the clock and draws at random. */
const clockAndChance = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock },
  {
    selector: "CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name='now']",
    message: clock,
  },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: chance },
  {
    selector: 'MemberExpression[property.name=/^(randomUUID|getRandomValues|randomBytes|randomInt)$/]',
    message: chance,
  },
  {
    selector: 'ImportSpecifier[imported.name=/^(randomUUID|getRandomValues|randomBytes|randomInt)$/]',
    message: chance,
  },
];

/** SQL is read where it is kept: in the stores. */
const queries = [
  {
    selector: "CallExpression[callee.property.name='query']",
    message: 'SQL belongs in a *.store.ts beside the action.',
  },
];

/** Calls of that shape made in one tick become one statement, on the first one's connection: in another transaction. */
const unique = [
  {
    selector: 'CallExpression[callee.property.name=/^findUnique/]',
    message: 'Prisma merges findUnique calls across transactions: use findFirst.',
  },
];
const prisma = [
  {
    selector: "MemberExpression[object.name='tx'][property.name='prisma']",
    message: 'Prisma belongs in a *.store.ts beside the action.',
  },
];

/** What an action can refuse is what its endpoint declares: its own `refused` knows. */
const refusals = [
  {
    selector: "NewExpression[callee.name='Refused'], ImportSpecifier[imported.name='refuse']",
    message: 'Refuse with the `refused` of the context: it accepts what the contract of the endpoint names.',
  },
];

const setUp = 'A server test takes its set-up from testing/given-account.ts.';

/** Only `server-time.ts` reads the browser's clock. */
const browserClock = clockAndChance
  .filter(({ message }) => message === clock)
  .map(({ selector }) => ({
    selector,
    message: 'The clock of the browser may be wrong: use serverNow or inSeconds of server-time.ts.',
  }));

/** Keys that are written by hand do not fit each other, and what a change makes stale is forgotten. */
const byEndpoint = [
  {
    selector: "Property[key.name='queryKey']",
    message: 'The key of a query comes from its endpoint: use q of api/queries.ts.',
  },
  {
    selector:
      'ImportSpecifier[imported.name=/^(useMutation|useMutationState|useInfiniteQuery|queryOptions)$/]',
    message: 'What changes something goes through api/changes.ts, which knows what the change makes stale.',
  },
];

const showsOnly =
  'A component shows: what it asks for and changes is in a *.queries.ts or use-*.ts beside it.';

/** Hooks may come along, the client of the whole page as well; but no component knows an endpoint. */
const showing = [
  { selector: 'ImportDeclaration[source.value=/api.(queries|changes).ts$/]', message: showsOnly },
  { selector: 'ImportSpecifier[imported.name=/^(call|useList)$/]', message: showsOnly },
  {
    selector:
      "ImportDeclaration[source.value='@tanstack/react-query'] > ImportSpecifier[imported.name!='QueryClientProvider']",
    message: showsOnly,
  },
];

/** What the router hands out as the parameters of the URL is older than the change that was made a moment ago. */
const urlParams = [
  {
    selector: "ImportSpecifier[imported.name='useSearchParams']",
    message: 'Read and change the URL with useUrlParams: two changes at a time would undo each other.',
  },
];

/** Something that is disabled says why, and can be focused to say it (X5). */
const reasons = [
  {
    selector:
      "JSXOpeningElement[name.name=/^(Button|ActionIcon|UnstyledButton)$/] > JSXAttribute[name.name='disabled']",
    message: 'A disabled button cannot say why: use ReasonButton.',
  },
];

/** One place starts the product for the server's tests. */
const ownSetUps = [
  { selector: "CallExpression[callee.name='givenRoster']", message: setUp },
  // Under another name, or from its parts.
  {
    selector: 'ImportSpecifier[imported.name=/^(givenRoster|createApp|createPlatform)$/]',
    message: setUp,
  },
];

/** A pool that nobody listens to ends the test run when the server closes one of its connections. */
const ownPools = [
  {
    selector: "NewExpression[callee.property.name='Pool']",
    message: 'Open connections with openPool: a pool without a listener ends the test run.',
  },
];

/** The server of the tests has a database for each file of tests: what one sees must not depend on the others. */
const ofTheServer = String.raw`/^(?!.*current_database\(\)).*pg_stat_(activity|database\b|progress)/s`;
const ownDatabases = [
  {
    selector: `Literal[value=${ofTheServer}], TemplateElement[value.raw=${ofTheServer}]`,
    message: 'This view shows all databases of the server: add datname = current_database().',
  },
];

/** A single write to a full disk writes what fits and reports success: the rest of the file would be lost. */
const wholeWrites = [
  {
    selector: 'ImportSpecifier[imported.name=/^(write|writeSync|writev|writevSync|createWriteStream)$/]',
    message: 'It may write only a part, without an error: use writeFileSync, or appendFileSync.',
  },
];

/** A connection that nobody listens to ends the server when the database ends it. */
const ownConnections = [
  {
    selector:
      'NewExpression[callee.property.name=/^(Pool|Client)$/], NewExpression[callee.name=/^(Client|\\w*Pool)$/]',
    message: 'Open connections with open-pool.ts: one without a listener ends the server when it is lost.',
  },
];

const tests = ['**/*.test.ts', '**/*.soak.ts'];
const stores = '**/*.store.ts';

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'apps/api/src/generated/**',
      '.data/**',
      'apps/web/e2e/results/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` },
    },
    rules: {
      // A forgotten await in a transaction is a write outside it.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: ['packages/tasks/**', 'apps/api/bench/**', 'apps/web/e2e/**', '**/*.test.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended, a11y.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    settings: {
      'jsx-a11y-x': {
        polymorphicPropName: 'component',
        components: {
          ActionIcon: 'button',
          Button: 'button',
          UnstyledButton: 'button',
          Card: 'div',
          Text: 'p',
        },
      },
    },
    rules: {
      'react-hooks/exhaustive-deps': 'error',
      'max-lines': ['error', 300],
      'jsx-a11y-x/label-has-associated-control': ['error', { controlComponents: ['Checkbox'] }],
      // The first field of a dialog, or of a form that is the whole screen, has the focus (TextField): WAI-ARIA asks
      // for it in a dialog. On a plain element it stays refused.
      'jsx-a11y-x/no-autofocus': ['error', { ignoreNonDOM: true }],
    },
  },
  {
    name: 'roster/no-clock-no-chance',
    files: ['packages/domain/**/*.ts', 'packages/contract/**/*.ts'],
    // Makes the Idempotency-Key of each change.
    ignores: [...tests, '**/must-not-compile.ts', 'packages/contract/src/machinery/intents.ts'],
    rules: { 'no-restricted-syntax': ['error', ...clockAndChance] },
  },
  {
    name: 'roster/sql-in-stores',
    files: ['apps/api/src/**/*.ts'],
    ignores: [...tests, stores, 'apps/api/src/{platform,demo,testing,features}/**'],
    rules: { 'no-restricted-syntax': ['error', ...queries] },
  },
  {
    name: 'roster/no-clock-no-chance-in-stores',
    files: ['apps/api/src/features/**/*.store.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...clockAndChance, ...unique, ...refusals, ...ownConnections],
    },
  },
  {
    name: 'roster/features',
    files: ['apps/api/src/features/**/*.ts'],
    ignores: [...tests, stores],
    rules: { 'no-restricted-syntax': ['error', ...clockAndChance, ...queries, ...prisma, ...refusals] },
  },
  {
    name: 'roster/server-time',
    files: ['apps/web/src/api/**/*.ts'],
    ignores: [...tests, 'apps/web/src/api/server-time.ts'],
    rules: { 'no-restricted-syntax': ['error', ...browserClock] },
  },
  {
    name: 'roster/queries-by-endpoint',
    files: ['apps/web/src/**/*.ts'],
    ignores: [...tests, 'apps/web/src/api/**', 'apps/web/src/use-url-params.ts'],
    rules: { 'no-restricted-syntax': ['error', ...browserClock, ...byEndpoint, ...urlParams] },
  },
  {
    name: 'roster/components-show',
    files: ['apps/web/src/**/*.tsx'],
    rules: {
      'no-restricted-syntax': ['error', ...browserClock, ...byEndpoint, ...showing, ...reasons, ...urlParams],
    },
  },
  {
    name: 'roster/one-set-up',
    files: [...tests.map((test) => `apps/api/src/${test}`), 'apps/api/src/testing/**/*.ts'],
    ignores: ['apps/api/src/testing/{given-account,given-roster,test-database}.ts'],
    rules: { 'no-restricted-syntax': ['error', ...ownSetUps, ...ownPools, ...ownDatabases] },
  },
  {
    name: 'roster/whole-writes',
    files: ['apps/licensing-tool/src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...wholeWrites] },
  },
  {
    name: 'roster/own-connections',
    files: ['apps/api/src/{platform,demo}/**/*.ts'],
    ignores: [...tests, 'apps/api/src/platform/postgres/open-pool.ts'],
    rules: { 'no-restricted-syntax': ['error', ...ownConnections] },
  },
  {
    name: 'roster/own-pools',
    files: ['apps/api/process-tests/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...ownPools] },
  },
);
