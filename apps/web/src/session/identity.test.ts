import type { Session } from '@roster/contract/sign-in';
import { notificationsStore } from '@mantine/notifications';
import { expect, test } from 'vitest';
import { showToast } from '../toasts/show-toast.ts';
import { belongTo } from './identity.ts';

const sessionOf = (id: string) =>
  ({ user: { id, email: `${id}@example.org`, firstName: id, lastName: '' } }) as Session;

test.each([
  ['the next reader', sessionOf('ben'), 0],
  ['nobody', null, 0],
  ['the same reader', sessionOf('ana'), 1],
])('a toast of one reader, where the page goes on with %s', (_who, next, left) => {
  belongTo(sessionOf('ana'));
  showToast({ message: 'Nora Lund was not added.', autoClose: false, close: 'Close' });
  belongTo(next);
  const { notifications, queue } = notificationsStore.getState();
  expect(notifications.length + queue.length).toBe(left);
});
