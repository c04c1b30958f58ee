import { maxUserIds } from '@roster/domain/users';
import * as z from 'zod';
import { CsvFile, Delimiter } from './machinery/csv.ts';
import { defineEndpoint } from './machinery/endpoint.ts';
import { except } from './machinery/on-many.ts';
import { Id } from './machinery/primitives.ts';
import { userFilters } from './users.ts';

/** B3: what the filter shows; all users without one. */
export const exportUsers = defineEndpoint({
  name: 'exportUsers',
  method: 'GET',
  path: '/users/export.csv',
  summary: 'Export users as CSV: those that the filters show, or all',
  access: 'users.export',
  produces: 'text/csv',
  query: z.strictObject({ ...userFilters, delimiter: Delimiter.optional() }),
  response: CsvFile,
  refusals: ['exports.oneAtATime', 'platform.unavailable'],
});

/** B3: what is selected: some by id, or all that match with exceptions. */
export const exportSelectedUsers = defineEndpoint({
  name: 'exportSelectedUsers',
  method: 'POST',
  path: '/users/export.csv',
  summary: 'Export the selected users as CSV',
  access: 'users.export',
  produces: 'text/csv',
  body: z
    .union([
      z.strictObject({ userIds: z.array(Id).min(1).max(maxUserIds), delimiter: Delimiter.optional() }),
      z.strictObject({
        matching: z.strictObject(userFilters),
        except,
        delimiter: Delimiter.optional(),
      }),
    ])
    .meta({ id: 'ExportSelectedUsers' }),
  response: CsvFile,
  refusals: ['exports.oneAtATime', 'platform.unavailable'],
});
