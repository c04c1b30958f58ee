const key = 'roster-recent';
const kept = 5;

type Recent = { whose: string; ids: string[] };

// What a reader chose last is kept in this tab until another one is signed in here, or no one. Ids alone: what they are
// called is asked for again, by who may know it.

export const recentOf = (whose: string | null): readonly string[] => {
  const recent = read();
  return recent && recent.whose === whose ? recent.ids : [];
};

/** Puts it first. */
export function noteRecent(whose: string, id: string): readonly string[] {
  const ids = [id, ...recentOf(whose).filter((one) => one !== id)].slice(0, kept);
  sessionStorage.setItem(key, JSON.stringify({ whose, ids } satisfies Recent));
  return ids;
}

export function forgetRecentOfOthers(whose: string | null): void {
  if (globalThis.sessionStorage && read()?.whose !== whose) sessionStorage.removeItem(key);
}

function read(): Recent | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Recent | null;
  } catch {
    return null;
  }
}
