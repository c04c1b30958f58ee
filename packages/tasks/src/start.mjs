import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, prepare, root, TaskError } from './build.mjs';

// `npm start`: everything from a fresh clone to a running product.
const [major, minor] = process.versions.node.split('.').map(Number);
try {
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new TaskError(`Roster needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  }
  process.chdir(root);
  await prepare();
} catch (error) {
  fail(error);
}
await import(pathToFileURL(join(root, 'apps/api/dist/main.js')).href);
