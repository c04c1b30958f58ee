import { describe, expect, test } from 'vitest';
import { endpoints } from './endpoints.ts';
import { stringsOf } from './strings-of.ts';

describe('X6: every string of a request', () => {
  test.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))(
    'of %s is built from the primitives',
    (_name, endpoint) => {
      expect(
        stringsOf(endpoint)
          .filter(({ kind }) => kind === null)
          .map(({ path }) => path),
      ).toEqual([]);
    },
  );

  test('is found where it is nested, in a list, a choice or a record', () => {
    const paths = endpoints.flatMap((endpoint) =>
      stringsOf(endpoint).map(({ path }) => `${endpoint.name} ${path.join('.')}`),
    );
    for (const known of [
      'createAccount body.administrator.firstName',
      'lockUsers body.matching.search',
      'lockUsers body.userIds.*',
      'saveView body.query.search',
      'askAdministrators body.message',
      'listAuditEvents query.from',
      'editUser params.userId',
    ])
      expect(paths).toContain(known);
  });
});
