import { start } from '../start.ts';
import { takeTime } from './take-time.ts';

// A build of its own, for the demo and the tests: the same tool with an option `--at`, so that seven days pass in ten
// minutes. The file that is shipped is built from `../main.ts` and has no such option.
const { args, shift } = takeTime(process.argv.slice(2), Date.now());
await start(args, () => Date.now() + shift);
