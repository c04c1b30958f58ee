import type pg from 'pg';

export async function valueOf(client: pg.Client, sql: string): Promise<string> {
  const { rows } = await client.query<{ value: string }>(sql);
  return rows[0]?.value ?? '';
}

export async function lockableIds(client: pg.Client, account: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select id from users where account_id = $1 and status <> 'locked' and not roles && '{accountAdministrator,coAdministrator}' order by id limit 8000`,
    [account],
  );
  return rows.map(({ id }) => id);
}

/** A thread of the server sends the emails of the changes before: what is measured next has the machine for itself. */
export async function untilMailsAreSent(owner: pg.Client): Promise<void> {
  for (;;) {
    const waiting = await valueOf(
      owner,
      `select count(*)::text as value from mails where state = 'queued' and due_at < now() + interval '1 minute'`,
    );
    if (waiting === '0') return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

type Get = (url: string) => Promise<{ nextCursor: string | null }>;

export async function cursorAfter(get: Get, api: string, rows: number): Promise<string> {
  let cursor: string | null = null;
  for (let read = 0; read < rows; read += 200) {
    const page: { nextCursor: string | null } = await get(
      `${api}/users?limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
    );
    cursor = page.nextCursor;
  }
  return cursor ?? '';
}
