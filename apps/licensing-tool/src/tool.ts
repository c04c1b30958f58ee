import { openFolder, type Folder } from './folder/folder.ts';
import { placeOf } from './folder/place.ts';
import type { Words } from './words.ts';

/** The machine as the tool sees it. The tests give another clock and other output. */
export type World = {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  /** In milliseconds since 1970. */
  clock: () => number;
  /** What someone is to read while the tool works; results come at the end. */
  say: (line: string) => void;
};

/** What every command is given. */
export type Tool = World & {
  /** In seconds since 1970, as in the documents. */
  now: () => number;
  folder: Folder;
  words: Words;
  /** Says what someone should know beside the result. For a script it is a part of the result. */
  warn: (line: string) => void;
  /** What was to be known beside the result of this command, where a script reads it. */
  warned: string[];
};

export function createTool(world: World, words: Words, form: { json: boolean } = { json: false }): Tool {
  const warned: string[] = [];
  let folder: Folder | null = null;
  return {
    ...world,
    now: () => Math.floor(world.clock() / 1_000),
    // Opened when it is needed: `help` works on a machine whose folder is broken.
    get folder() {
      folder ??= openFolder(placeOf(world.env, world.platform));
      return folder;
    },
    words,
    warn: (line) => void (form.json ? warned.push(line) : world.say(line)),
    warned,
  };
}
