let ready: Promise<unknown> = Promise.resolve();

/** The words of screens that are opened later; the language provider announces that they are loading. */
export function wordsOnTheirWay(words: Promise<unknown>): void {
  ready = words;
}

/** A screen that is loaded when it is opened waits for its words, too. */
export async function withWords<Module>(module: Promise<Module>): Promise<Module> {
  const [loaded] = await Promise.all([module, ready]);
  return loaded;
}
