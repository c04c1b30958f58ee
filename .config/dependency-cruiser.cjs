/** Who may import what. A new folder that breaks a rule fails the checks, and a test plants a violation of each. */
const test = '\\.test\\.tsx?$';

module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'What is allowed needs no library, no clock, no database.',
      severity: 'error',
      from: { path: '^packages/domain', pathNot: test },
      to: { pathNot: '^packages/domain' },
    },
    {
      name: 'contract-knows-only-domain',
      severity: 'error',
      from: { path: '^packages/contract', pathNot: test },
      to: { path: '^(apps|packages)/', pathNot: '^packages/(contract|domain)/' },
    },
    {
      name: 'words-know-only-domain',
      severity: 'error',
      from: { path: '^packages/i18n', pathNot: [test, '^packages/i18n/src/house-style'] },
      to: { pathNot: '^packages/(i18n|domain)/' },
    },
    {
      name: 'help-knows-only-domain',
      severity: 'error',
      from: { path: '^packages/help', pathNot: test },
      to: { path: '^(apps|packages)/', pathNot: '^packages/(help|domain)/' },
    },
    {
      name: 'only-http-knows-express',
      severity: 'error',
      from: { path: '^apps/api', pathNot: ['^apps/api/src/http', '^apps/api/src/inbox', test] },
      to: { path: 'node_modules/(@types/)?(express|helmet|compression)' },
    },
    {
      name: 'only-stores-and-platform-see-the-database',
      severity: 'error',
      from: {
        path: '^apps/api/src',
        pathNot: [
          '^apps/api/src/platform',
          '\\.store\\.ts$',
          '^apps/api/src/demo',
          '^apps/api/src/generated',
          '^apps/api/src/testing',
          test,
        ],
      },
      to: { path: ['node_modules/(@types/)?(pg|@prisma)', '^apps/api/src/generated'] },
    },
    {
      name: 'features-meet-at-the-index',
      severity: 'error',
      from: { path: '^apps/api/src/features/([^/]+)/', pathNot: test },
      to: {
        path: '^apps/api/src/features/([^/]+)/',
        pathNot: ['^apps/api/src/features/$1/', '/(index|holding\\.store)\\.ts$'],
      },
    },
    {
      name: 'rooms-of-the-platform-are-entered-by-their-index',
      severity: 'error',
      // What is loaded later is named by its file.
      from: { path: '^apps/api/src', pathNot: ['^apps/api/src/(platform|testing)/', test] },
      to: {
        path: '^apps/api/src/platform/[^/]+/',
        pathNot: '/index\\.ts$',
        dependencyTypesNot: ['dynamic-import'],
      },
    },
    {
      name: 'features-and-platform-know-no-http',
      severity: 'error',
      from: { path: '^apps/api/src/(features|platform)', pathNot: test },
      to: { path: '^apps/api/src/http' },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/api/src/platform', pathNot: test },
      to: { path: '^apps/api/src/features' },
    },
    {
      name: 'server-never-imports-the-web',
      severity: 'error',
      from: { path: '^apps/api' },
      to: { path: '^apps/web' },
    },
    {
      name: 'web-never-imports-the-server',
      severity: 'error',
      from: { path: '^apps/web/src' },
      to: { path: '^apps/api' },
    },
    {
      name: 'licensing-tool-is-a-program-of-its-own',
      comment: 'It is bundled into one small file, and knows the portal by its contract alone.',
      severity: 'error',
      from: { path: '^apps/licensing-tool/src', pathNot: test },
      to: {
        path: ['^apps/(api|web)/', 'node_modules/(?!intl-messageformat|@formatjs|zod)'],
        pathNot: 'node_modules/@types/node',
      },
    },
    {
      name: 'only-the-demo-sets-the-clock',
      comment: 'The file that is shipped has no way to set the clock.',
      severity: 'error',
      from: { path: '^apps/licensing-tool/src', pathNot: [test, '^apps/licensing-tool/src/demo/'] },
      to: { path: '^apps/licensing-tool/src/demo/' },
    },
    {
      name: 'web-features-meet-at-the-index',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: {
        path: '^apps/web/src/features/([^/]+)/',
        pathNot: ['^apps/web/src/features/$1/', '/index\\.ts$'],
      },
    },
    {
      name: 'what-all-screens-share-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/web/src/(shell|session|words|failures|api|ui|form|list|people|toasts)/' },
      to: { path: '^apps/web/src/features' },
    },
    {
      name: 'ui-knows-no-router-query-or-form',
      severity: 'error',
      from: { path: '^apps/web/src/ui' },
      to: { path: 'node_modules/(react-router|@tanstack/react-query|react-hook-form)' },
    },
    {
      name: 'no-cycles',
      comment: 'Prisma writes what is generated, and in circles.',
      severity: 'error',
      from: { pathNot: '^apps/api/src/generated' },
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // What is built. Only our own folders: half of all packages live in a `dist` of theirs.
    exclude: { path: '^apps/(api|licensing-tool|web)/dist/|^apps/web/e2e/results/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
