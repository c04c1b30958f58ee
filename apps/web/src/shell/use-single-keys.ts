import { useLocalStorage } from '@mantine/hooks';

/** WCAG 2.1.4: keys of a single letter can be switched off, for those who speak to their computer. */
export const useSingleKeys = () =>
  useLocalStorage({ key: 'roster-single-keys', defaultValue: true, getInitialValueInEffect: false });
