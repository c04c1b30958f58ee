import { parse } from '@formatjs/icu-messageformat-parser';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { words as de } from '../../packages/i18n/src/de/frame.ts';
import { words as deRecords } from '../../packages/i18n/src/de/records.ts';
import { words as deScreens } from '../../packages/i18n/src/de/screens.ts';
import { words as en } from '../../packages/i18n/src/en/frame.ts';
import { words as enRecords } from '../../packages/i18n/src/en/records.ts';
import { words as enScreens } from '../../packages/i18n/src/en/screens.ts';
import { words as es } from '../../packages/i18n/src/es/frame.ts';
import { words as esRecords } from '../../packages/i18n/src/es/records.ts';
import { words as esScreens } from '../../packages/i18n/src/es/screens.ts';
import { helpArticles } from './help-articles.ts';
import { fonts } from './fonts.ts';
import { precompressed } from './precompressed.ts';
import { withoutJsonSchemas } from './without-json-schemas.ts';

/** Messages are parsed at build time, so that no browser has to load the parser. */
function parsedMessages(): Plugin {
  const catalogues: Record<string, Record<string, string>> = {
    'de/frame': de,
    'de/records': deRecords,
    'de/screens': deScreens,
    'en/frame': en,
    'en/records': enRecords,
    'en/screens': enScreens,
    'es/frame': es,
    'es/records': esRecords,
    'es/screens': esScreens,
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
      const messages = catalogues[/i18n\/src\/(\w\w\/(frame|records|screens))\.ts$/.exec(id)?.[1] ?? ''];
      if (!messages) return null;
      const parsed = Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, parse(text)]));
      return { code: `export const words = ${JSON.stringify(parsed)};`, map: null };
    },
  };
}

/**
 * The first route in two files instead of forty: the libraries, which seldom change, and the rest of what the entry needs
 * (a group takes along what its modules use, and nothing else). What other screens need is split as the bundler sees fit.
 */
const groups = [
  {
    name: 'libraries',
    test: /node_modules[\\/](react|react-dom|scheduler|react-router|react-intl|@tanstack|zod)[\\/]/,
  },
  { name: 'first', test: /apps[\\/]web[\\/]src[\\/]main\.tsx$/ },
  { name: 'filters', test: /[\\/]UsersFilterFields\.tsx$/ },
  { name: 'sign-in', test: /[\\/]SignInPage\.tsx$/ },
];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), parsedMessages(), helpArticles(), precompressed(), fonts(), withoutJsonSchemas()],
  build: {
    outDir: 'dist',
    // Lower targets lower light-dark() to variables that nothing sets, and backgrounds vanish.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 900,
    manifest: 'manifest.json',
    rolldownOptions: {
      output: {
        codeSplitting: { groups },
      },
    },
  },
  server: { proxy: { '/api': 'http://localhost:3000' } },
});
