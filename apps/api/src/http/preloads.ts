import { defaultLimit } from '@roster/contract/machinery/list';
import { urlOf } from '@roster/contract/machinery/client';
import { getSession } from '@roster/contract/sign-in';
import { listUsers } from '@roster/contract/users';
import { languages, type Language } from '@roster/domain/languages';
import { firstLanguage, languageCookie } from '@roster/i18n/first-language';
import type { Request } from 'express';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasSessionCookie, readCookie } from './cookie.ts';

/**
 * What the page will need and its files cannot know: the words of the reader's language, and the first answers. Named in
 * the page itself, the browser asks for them together with its files instead of after them. A wrong guess costs a
 * request, no more: the page asks for whatever it really needs.
 */
export function createPreloads(webDist: string, publicUrl: URL): (request: Request) => string {
  const words = wordsIn(join(webDist, 'manifest.json'));
  return (request) =>
    [
      ...(words[languageOf(request)] ?? []).map((file) => `<link rel="modulepreload" href="/${file}" />`),
      ...(hasSessionCookie(publicUrl, request) ? answersFor(request) : []).map(
        (url) =>
          `<link rel="preload" as="fetch" crossorigin href="/api/v1${url.replaceAll('&', '&amp;')}" />`,
      ),
    ].join('\n    ');
}

/** The file with the first words of each language. */
function wordsIn(manifestFile: string): Partial<Record<Language, string[]>> {
  if (!existsSync(manifestFile)) return {};
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, { file: string }>;
  const fileOf = (language: Language) =>
    Object.entries(manifest).flatMap(([source, { file }]) =>
      source.endsWith(`/i18n/src/${language}/frame.ts`) ? [file] : [],
    );
  return Object.fromEntries(languages.map((language) => [language, fileOf(language)]));
}

/** As the page chooses it: the one chosen here before, else the first available one of the browser's languages. */
const languageOf = (request: Request) =>
  firstLanguage([readCookie(request.headers.cookie, languageCookie) ?? '', ...request.acceptsLanguages()]);

const firstUsers = urlOf(listUsers, { query: { sort: 'name', limit: defaultLimit } });

/** Every screen asks for the session; the most frequent one, for the list as it opens. */
const answersFor = ({ url }: Request) => [urlOf(getSession, {}), ...(url === '/users' ? [firstUsers] : [])];
