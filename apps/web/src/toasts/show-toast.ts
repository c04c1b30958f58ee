import { notifications, type NotificationData } from '@mantine/notifications';

/** A toast, and the name of the button that closes it. */
type Toast = Omit<NotificationData, 'closeButtonProps'> & { close: string };

let shown = 0;

/** Toasts name people and offer to take back what was done: none of them is for the next reader. */
export const clearToasts = () => notifications.clean();

/**
 * Every toast comes this way. The newest is always in sight: where others wait until they are read, they give way to it
 * and come back after it. Those below it stay where they are. Returns the id that hides it.
 */
export function showToast({ close, ...toast }: Toast): string {
  shown += 1;
  return notifications.show({ ...toast, closeButtonProps: { 'aria-label': close }, priority: shown });
}
