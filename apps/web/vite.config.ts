import { parse } from '@formatjs/icu-messageformat-parser';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { messages as de } from '../../packages/i18n/src/de/index.ts';
import { messages as deLater } from '../../packages/i18n/src/de/later.ts';
import { messages as en } from '../../packages/i18n/src/en/index.ts';
import { messages as enLater } from '../../packages/i18n/src/en/later.ts';
import { messages as es } from '../../packages/i18n/src/es/index.ts';
import { messages as esLater } from '../../packages/i18n/src/es/later.ts';
import { helpArticles } from './help-articles.ts';

/** Messages are parsed at build time, so that no browser has to load the parser. */
function parsedMessages(): Plugin {
  const catalogues: Record<string, Record<string, string>> = {
    'de/index': de,
    'de/later': deLater,
    'en/index': en,
    'en/later': enLater,
    'es/index': es,
    'es/later': esLater,
  };
  return {
    name: 'parsed-messages',
    apply: 'build',
    config: () => ({
      resolve: {
        alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' },
      },
    }),
    transform(_code, id) {
      const messages = catalogues[/i18n\/src\/(\w\w\/(index|later))\.ts$/.exec(id)?.[1] ?? ''];
      if (!messages) return null;
      const parsed = Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, parse(text)]));
      return { code: `export const messages = ${JSON.stringify(parsed)};`, map: null };
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), parsedMessages(), helpArticles()],
  build: {
    outDir: 'dist',
    // Lower targets lower light-dark() to variables that nothing sets, and backgrounds vanish.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 900,
    manifest: 'manifest.json',
  },
  server: { proxy: { '/api': 'http://localhost:3000' } },
});
