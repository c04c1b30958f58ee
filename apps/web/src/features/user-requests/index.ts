export { useAsked } from './asked.ts';
