import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, prepare, root } from './build.mjs';

// `npm run audit:verify`: checks whether the audit log was changed behind the product's back.
process.chdir(root);
await prepare({ web: false, say: () => {} }).catch(fail);
await import(pathToFileURL(join(root, 'apps/api/dist/audit-verify.js')).href);
