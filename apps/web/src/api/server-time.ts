// X7: moments come from the server and are compared with its clock, not with the one of the browser, which may be wrong.

let ahead = 0;

/** The header tells whole seconds, and the response has been on its way: less than this is no difference. */
const toleranceMilliseconds = 3_000;

/** Reads the server's clock from a response. */
export function noteServerTime(response: Response): Response {
  const told = Date.parse(response.headers.get('date') ?? '');
  const difference = told - Date.now();
  if (!Number.isNaN(told)) ahead = Math.abs(difference) < toleranceMilliseconds ? 0 : difference;
  return response;
}

/** What the server's clock shows, in milliseconds since 1970. */
export const serverNow = () => Date.now() + ahead;

/** What the reader's own clock will show when so many seconds have passed. */
export const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000);

/** Milliseconds since the page was opened: how long something lasts, whatever any clock shows. */
export const stopwatch = () => performance.now();
