import { useLocalStorage } from '@mantine/hooks';

/** WCAG 2.1.4: single-key shortcuts can be switched off, for people who speak to their computer. */
export const useSingleKeys = () =>
  useLocalStorage({ key: 'roster-single-keys', defaultValue: true, getInitialValueInEffect: false });
