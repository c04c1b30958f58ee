/** The import directions between folders. A new folder that breaks one fails the checks. */
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
      to: { path: '^(apps|packages/(i18n|tasks))' },
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
          '^apps/api/src/testing',
          test,
        ],
      },
      to: { path: ['node_modules/(pg|@prisma)', '^apps/api/src/generated'] },
    },
    {
      name: 'features-meet-at-the-index',
      severity: 'error',
      from: { path: '^apps/api/src/features/([^/]+)/', pathNot: test },
      to: {
        path: '^apps/api/src/features/([^/]+)/',
        pathNot: ['^apps/api/src/features/$1/', '/index\\.ts$'],
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
      name: 'web-never-imports-the-server',
      severity: 'error',
      from: { path: '^apps/web/src' },
      to: { path: '^apps/api' },
    },
    {
      name: 'ui-knows-no-router-query-or-form',
      severity: 'error',
      from: { path: '^apps/web/src/ui' },
      to: { path: 'node_modules/(react-router|@tanstack/react-query|react-hook-form)' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
