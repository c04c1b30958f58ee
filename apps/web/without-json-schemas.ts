import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The files by which zod writes a schema down as JSON, and nothing else. */
const writers = /[\\/]zod[\\/]v4[\\/]core[\\/](to-json-schema|json-schema-processors)\.js$/;

/** The server writes the API reference, never a browser: there zod comes without what it takes, a fifth of it. */
export function withoutJsonSchemas(): Plugin {
  return {
    name: 'without-json-schemas',
    apply: 'build',
    load(id) {
      if (!writers.test(id)) return null;
      const names = [...readFileSync(id, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm)];
      return names.map(([, name]) => `export const ${name} = () => undefined;`).join('\n');
    },
  };
}
