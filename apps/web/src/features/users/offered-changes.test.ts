import type { Session } from '@roster/contract/sign-in';
import { endpoints } from '@roster/contract/machinery/endpoints';
import { decideInClosedAccount } from '@roster/domain/account';
import { permissionNames, type Permission } from '@roster/domain/permissions';
import { loadScreenWords } from '@roster/i18n/messages';
import { readdirSync, readFileSync } from 'node:fs';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { expect, test } from 'vitest';
import { userActions } from './user-actions.ts';
import { SessionContext } from '../../session/session.ts';
import { useWhyClosed } from '../../session/use-while-open.ts';

// S2: what the server refuses in a closed account is not offered as if it could be done.

const isPermission = (access: string): access is Permission =>
  (permissionNames as readonly string[]).includes(access);

/** By these something of the account is changed, which the server refuses once it is closed. */
const changing = [
  ...new Set(
    endpoints.flatMap(({ access, method }) => (method !== 'GET' && isPermission(access) ? access : [])),
  ),
].filter((permission) => decideInClosedAccount(permission) !== null);

test('the screens refuse in a closed account what the server refuses, and nothing else', async () => {
  const messages = await loadScreenWords.en();
  const why = (closedAt: string | null, needs: Permission) => {
    const Shown = () => useWhyClosed()(needs);
    const session = { account: { closedAt } } as Session;
    const within = h(SessionContext, { value: session }, h(Shown));
    return renderToStaticMarkup(h(IntlProvider, { locale: 'en', messages }, within));
  };
  for (const permission of permissionNames) {
    const refusal = decideInClosedAccount(permission);
    expect(why('2026-11-28T10:00:00Z', permission)).toBe(refusal ? messages[`refusals.${refusal}`] : '');
    expect(why(null, permission)).toBe('');
  }
});

test('a screen that offers a change to who may make it says as well that the account is closed', () => {
  const asked = sources().flatMap(({ name, text }) =>
    changing
      .filter((permission) => asksFor(permission).test(text) && !isRead(name, permission))
      .map((permission) => ({ name, permission, text })),
  );
  expect(asked.length).toBeGreaterThan(15);
  const silent = asked.filter(({ text, permission }) => !saysClosed(permission).test(text));
  expect(silent.map(({ name, permission }) => `${name}: ${permission}`)).toEqual([]);
});

test('what a user’s row refuses is said of that user: whether the reader may do it to anyone is asked, too', () => {
  const reading = sources().flatMap(({ name, text }) =>
    Object.entries(permissionOf)
      .filter(([refused]) => new RegExp(`(?<![\\w'\`])(user\\.)?refusals\\.${refused}\\b`).test(text))
      .map(([, permission]) => ({ name, permission, text })),
  );
  expect(reading.length).toBeGreaterThan(5);
  const alone = reading.filter(({ text, permission }) => !text.includes(`'${permission}'`));
  expect(alone.map(({ name }) => name)).toEqual([]);
});
const permissionOf = {
  edit: 'users.edit',
  resetPassword: 'users.resetPassword',
  exceptions: 'exceptions.edit',
  ...Object.fromEntries(userActions.map(({ action, permission }) => [action, permission])),
} satisfies Record<string, Permission>;

const quoted = (permission: Permission) => `'${permission.replace('.', '\\.')}'`;
const asksFor = (permission: Permission) =>
  new RegExp(`(useMay|useMayStill|permissions\\.includes)\\([^;]*${quoted(permission)}`);
const saysClosed = (permission: Permission) => {
  const name = permission.replace('.', '\\.');
  return new RegExp(`needs="${name}"|needs: '${name}'|[wW]hyClosed(\\(\\))?\\('${name}'\\)`);
};

/** The permission is asked for what is read, within what opens only where the change is offered, or for actions of another file. */
const isRead = (name: string, permission: Permission) => (readers[name] ?? []).includes(permission);
const readers: Record<string, Permission[]> = {
  'features/overview/management.queries.ts': ['requests.answer', 'users.remove'],
  'features/overview/AdministratorHome.tsx': ['users.invite', 'requests.answer'],
  'features/seats/WaitingListPage.tsx': ['licenses.assign'],
  'features/users/EditUser.tsx': ['users.edit'],
  'features/users/UsersPage.tsx': ['users.read'],
  'features/approvals/ApprovalsPage.tsx': ['approvals.decide'],
  'features/account/SettingsPage.tsx': ['account.edit'],
  'features/locks/UnlockUsersDialog.tsx': ['exceptions.edit'],
  'features/locks/LockUsersDialog.tsx': ['exceptions.edit', 'users.remove'],
  'features/palette/use-people-entries.ts': ['users.list'],
  'features/palette/use-recent-entries.ts': ['users.list'],
  'features/views/ViewsButton.tsx': ['users.list'],
};

function sources(): { name: string; text: string }[] {
  const root = new URL('../..', import.meta.url).pathname;
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.startsWith('features/') && /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => ({ name, text: readFileSync(`${root}/${name}`, 'utf8') }));
}
