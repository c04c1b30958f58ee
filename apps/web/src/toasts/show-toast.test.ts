import { notificationsStore } from '@mantine/notifications';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { showToast } from './show-toast.ts';

test('the newest toast is in sight, however many wait until they are read', () => {
  const { limit } = notificationsStore.getState();
  for (let nth = 0; nth <= limit; nth += 1)
    showToast({ message: `${nth} failed`, color: 'red', autoClose: false, close: 'Close' });
  showToast({ message: 'Nora Lund was added and invited.', close: 'Close' });
  const { notifications, queue } = notificationsStore.getState();
  expect(notifications).toHaveLength(limit);
  expect(notifications[0]?.message).toBe('Nora Lund was added and invited.');
  expect(notifications.map(({ closeButtonProps }) => closeButtonProps?.['aria-label'])).toEqual(
    notifications.map(() => 'Close'),
  );
  expect(queue.map(({ message }) => message)).toEqual(['1 failed', '0 failed']);
});

test('there is one way to show a toast', () => {
  const root = new URL('..', import.meta.url).pathname;
  const own = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && readFileSync(`${root}/${name}`, 'utf8').includes('notifications.show('),
  );
  expect(own.filter((name) => !name.endsWith('.test.ts'))).toEqual(['toasts/show-toast.ts']);
});
