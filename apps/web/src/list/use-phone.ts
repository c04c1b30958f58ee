import { useMediaQuery } from '@mantine/hooks';

/** Under 768 pixels there are cards instead of a table. */
export const usePhone = (): boolean =>
  useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false }) ?? false;
