import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { fontWeights } from './font-weights.ts';

/** The file for every Latin text. The others come only where a name needs them. */
const first = /inter-latin-wght-normal-[^.]*\.woff2$/;

/**
 * The font without the weights that no screen uses, two thirds of its size; and named in the page, where browsers would
 * otherwise learn of it when they lay the words out.
 */
export function fonts(): Plugin {
  return {
    name: 'fonts',
    apply: 'build',
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        const source = file.type === 'asset' && /([\w-]+-wght-normal)-[^.]*\.woff2$/.exec(file.fileName)?.[1];
        if (source) file.source = await lighter(source);
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const [file] = Object.keys(bundle).filter((name) => first.test(name));
        if (!file) throw new Error('the Latin font has another name than before');
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}

const stylesheet = createRequire(import.meta.url).resolve('@fontsource-variable/inter/wght.css');

async function lighter(name: string): Promise<Buffer> {
  const css = readFileSync(stylesheet, 'utf8');
  const range = new RegExp(`${name}\\.woff2[^}]*unicode-range: ([^;]+);`).exec(css)?.[1];
  if (!range) throw new Error(`no style sheet says which characters ${name} has`);
  const font = readFileSync(stylesheet.replace('wght.css', `files/${name}.woff2`));
  return subsetFont(font, charactersIn(range), {
    targetFormat: 'woff2',
    variationAxes: { wght: fontWeights },
  });
}

/** Of a range as style sheets write it: U+0000-00FF,U+0131. */
const charactersIn = (range: string) =>
  range
    .split(',')
    .flatMap((part) => {
      const [from = 0, to = from] = part
        .trim()
        .slice('U+'.length)
        .split('-')
        .map((code) => parseInt(code, 16));
      return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
    })
    .join('');
