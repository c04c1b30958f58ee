export type Coming = {
  /** The words of screens that are opened later are on their way. */
  words: Promise<unknown>;
  /** Those of screens that few visits open are loaded when such a screen asks. */
  records: () => Promise<unknown>;
};

/** Screens are asked for before the language provider has said how the words come. */
let announce: (coming: Coming) => void = () => {};
let coming = new Promise<Coming>((resolve) => (announce = resolve));

/** The language provider says how the words come, for each language that is chosen. */
export function wordsOnTheirWay(words: Coming): void {
  announce(words);
  coming = Promise.resolve(words);
}

/** A screen that is loaded when it is opened waits for its words, too. */
export async function withWords<Module>(module: Promise<Module>): Promise<Module> {
  const [loaded] = await Promise.all([module, coming.then(({ words }) => words)]);
  return loaded;
}

/** The same, for a screen whose words are among those of records: few visits open it, or it is the home. */
export async function withRecordWords<Module>(module: Promise<Module>): Promise<Module> {
  const [loaded] = await Promise.all([module, coming.then(({ records }) => records())]);
  return loaded;
}
