import type { Endpoint } from '@roster/contract/machinery/endpoint';
import { endpoints } from '@roster/contract/machinery/endpoints';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { waitingList as approvals } from './features/approvals/approvals-list.tsx';
import { auditFilters } from './features/audit/audit-filters.tsx';
import { platformLogList } from './features/audit/platform-log-list.ts';
import { contactsList } from './features/contacts/contacts-list.tsx';
import { removedList } from './features/departures/removed-list.tsx';
import { exceptionsList } from './features/exceptions/exceptions-list.tsx';
import { groupsList } from './features/groups/groups-list.tsx';
import { invitationsList } from './features/invitations/invitations-list.tsx';
import { accountsList } from './features/operator/accounts-list.tsx';
import { mailsList } from './features/operator/mails-list.tsx';
import { operatedUsersList } from './features/operator/operated-users-list.tsx';
import { seatsList } from './features/seats/seats-list.tsx';
import { waitingList } from './features/seats/waiting-list.tsx';
import { operatorsList } from './features/support/support-list.tsx';
import { usageList } from './features/usage/usage-list.tsx';
import { openList } from './features/user-requests/requests-list.tsx';
import { usersList } from './features/users/users-list.tsx';
import type { Filter } from './list/list-description.ts';

// B1: what the API narrows a list by, its screen offers. A new filter of the contract fails the run until it does.

const t = (id: string) => id;
const until = (at: string) => at;

/** The filters that the screen of each list offers. */
const screens: Record<string, readonly Filter[]> = {
  listUsers: usersList.filters,
  listApprovals: approvals.filters,
  listInvitations: invitationsList(undefined).filters,
  listUserRequests: openList.filters,
  listServiceRequests: operatorsList.filters,
  listRemovedUsers: removedList(until).filters,
  listContacts: contactsList.filters,
  listGroups: groupsList.filters,
  listExceptions: exceptionsList.filters,
  listSeats: seatsList(t as never, until).filters,
  listWaitingList: waitingList.filters,
  listUsage: usageList({ t: t as never }, []).filters,
  listAuditEvents: auditFilters,
  listPlatformEvents: platformLogList({ t: t as never, zone: 'Etc/UTC' }).filters,
  listAccounts: accountsList.filters,
  listUndelivered: mailsList(undefined).filters,
  findUsersEverywhere: operatedUsersList.filters,
};

/** What is no filter of the menu, and why. */
const elsewhere: Record<string, string> = {
  search: 'the field above the list',
  'listApprovals state': 'the switch above the list',
  'listUserRequests state': 'the switch above the list',
  'listServiceRequests state': 'the switch above the list',
  'listExceptions user': 'a form whose exception was changed elsewhere asks for it by its user',
  'listUsage period': 'the switch above the figures, which are of the same period',
};

const paging = ['cursor', 'limit', 'total', 'sort'];
const fieldsOf = (schema: z.ZodType | undefined) =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
const lists = (endpoints as readonly Endpoint[])
  .filter(({ method, response }) => method === 'GET' && fieldsOf(response).includes('nextCursor'))
  .map(({ name, query }) => ({ name, asked: fieldsOf(query).filter((field) => !paging.includes(field)) }))
  .filter(({ asked }) => asked.some((field) => field !== 'search'));

test('the lists with filters are those whose screens are known here', () => {
  const known = Object.keys(screens).filter((name) => lists.some((list) => list.name === name));
  expect(lists.map(({ name }) => name).sort()).toEqual(known.sort());
  expect(lists.length).toBeGreaterThan(12);
});

describe.each(lists)('$name', ({ name, asked }) => {
  test('is narrowed on its screen by all that the API takes, and by nothing else', () => {
    const offered = (screens[name] ?? []).map((filter) => filter.name);
    const inMenu = asked.filter((field) => !elsewhere[field] && !elsewhere[`${name} ${field}`]);
    expect(offered.sort()).toEqual(inMenu.sort());
  });
});

test('every exception is still one', () => {
  const fields = lists.flatMap(({ name, asked }) => asked.flatMap((field) => [field, `${name} ${field}`]));
  expect(Object.keys(elsewhere).filter((field) => !fields.includes(field))).toEqual([]);
});
