let ready: Promise<unknown> = Promise.resolve();
let readRecords: () => Promise<unknown> = () => Promise.resolve();

type Coming = {
  /** The words of screens that are opened later are on their way. */
  words: Promise<unknown>;
  /** Those of the audit log and the operator's console are loaded when a screen asks. */
  records: () => Promise<unknown>;
};

/** The language provider says how the words come. */
export function wordsOnTheirWay({ words, records }: Coming): void {
  ready = words;
  readRecords = records;
}

/** A screen that is loaded when it is opened waits for its words, too. */
export async function withWords<Module>(module: Promise<Module>): Promise<Module> {
  const [loaded] = await Promise.all([module, ready]);
  return loaded;
}

/** The same, for a screen that tells what happened, or belongs to the operator. */
export async function withRecordWords<Module>(module: Promise<Module>): Promise<Module> {
  const [loaded] = await Promise.all([module, ready, readRecords()]);
  return loaded;
}
