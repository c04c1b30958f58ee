import { permissionTable } from '@roster/domain/permissions';
import { listsWithViews, operatorsLists, viewedLists } from '@roster/domain/views';
import { expect, test } from 'vitest';
import * as z from 'zod';
import type { Endpoint } from './machinery/endpoint.ts';
import { endpoints } from './machinery/endpoints.ts';
import { pagingCounted } from './machinery/list.ts';
import { endpointsOfLists, mayReadList, viewNames } from './views.ts';

const fieldsOf = (schema: z.ZodType | undefined) =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** The lists of the operators’ console; what an address names further is a part of one of its pages. */
const console = (endpoints as readonly Endpoint[]).filter(
  ({ method, path, params, access, response }) =>
    method === 'GET' &&
    (access === 'operator' || path === '/service-requests') &&
    params === undefined &&
    fieldsOf(response).includes('nextCursor'),
);

test('B1: every list of the operators’ console that can be narrowed has views', () => {
  const narrowed = console.filter(({ query }) => fieldsOf(query).some((field) => !(field in pagingCounted)));
  expect(narrowed.map(({ name }) => name).sort()).toEqual(
    operatorsLists.map((list) => endpointsOfLists[list].name).sort(),
  );
});

/** The lists of a whole account, which one of its permissions opens. */
const ofAccount = (endpoints as readonly Endpoint[]).filter(
  ({ method, path, access, response }) =>
    method === 'GET' &&
    (access in permissionTable || path === '/service-requests') &&
    fieldsOf(response).includes('nextCursor'),
);

test('B1: every list of an account that has filters has views; a search and an order alone are none', () => {
  const plain = ['search', 'sort', ...Object.keys(pagingCounted)];
  const filtered = ofAccount.filter(({ query }) => fieldsOf(query).some((field) => !plain.includes(field)));
  const viewed = viewedLists.map((list) => endpointsOfLists[list].name as string);
  expect(filtered.map(({ name }) => name).filter((name) => !viewed.includes(name))).toEqual([]);
});

test('a view holds all that narrows or orders its list', () => {
  for (const list of listsWithViews)
    expect([list, viewNames(list).sort()]).toEqual([
      list,
      fieldsOf(endpointsOfLists[list].query)
        .filter((field) => !(field in pagingCounted))
        .sort(),
    ]);
});

test('operators have views of the lists of their console, and of no list of an account but service requests', () => {
  const operator = { roles: [], operator: true };
  expect(operatorsLists.filter((list) => mayReadList(operator, list))).toEqual([...operatorsLists]);
  expect(viewedLists.filter((list) => mayReadList(operator, list))).toEqual(['serviceRequests']);
  const boss = { roles: ['accountAdministrator' as const], operator: false };
  expect(operatorsLists.filter((list) => mayReadList(boss, list))).toEqual(['operatorRequests']);
});

test('the database tells the views of operators by the names of their lists', () => {
  expect(listsWithViews.filter((list) => list.startsWith('operator'))).toEqual([...operatorsLists]);
});
