import { notifications, type NotificationData } from '@mantine/notifications';

let shown = 0;

/**
 * Every toast comes this way. The newest is always in sight: where others wait until they are read, they give way to it
 * and come back after it. Those below it stay where they are.
 */
export function showToast(toast: NotificationData): void {
  shown += 1;
  notifications.show({ ...toast, priority: shown });
}
