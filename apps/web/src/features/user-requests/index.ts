export { useAsked } from './use-asked.ts';
