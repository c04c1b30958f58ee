import type { Plugin } from 'vite';

/** The font of every Latin text, asked for with the page: otherwise a browser learns of it when it lays the words out. */
export function firstFont(): Plugin {
  return {
    name: 'first-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const files = Object.keys(bundle).filter((file) => /inter-latin-wght-normal-.*\.woff2$/.test(file));
        if (files.length !== 1) throw new Error('the Latin font has another name than before');
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${files[0]}` };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}
