import { notifications, type NotificationData } from '@mantine/notifications';

let shown = 0;

/** Toasts name people and offer to take back what was done: none of them is for the next reader. */
export const clearToasts = () => notifications.clean();

/**
 * Every toast comes this way. The newest is always in sight: where others wait until they are read, they give way to it
 * and come back after it. Those below it stay where they are. Returns the id that hides it.
 */
export function showToast(toast: NotificationData): string {
  shown += 1;
  return notifications.show({ ...toast, priority: shown });
}
