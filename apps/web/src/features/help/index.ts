export { useHelp } from './help.queries.ts';
