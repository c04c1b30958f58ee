/** Docker waits ten seconds before it kills; the work and the connections together stay below. */
export const stopMilliseconds = { work: 8_000, connections: 1_000 };

/** Waits for the end of something, but no longer than that. */
export async function orAfter(milliseconds: number, end: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([end, late]).finally(() => clearTimeout(timer));
}
