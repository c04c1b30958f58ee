import type pg from 'pg';

export async function valueOf(client: pg.Client, sql: string): Promise<string> {
  const { rows } = await client.query<{ value: string }>(sql);
  return rows[0]?.value ?? '';
}

export async function lockableIds(client: pg.Client, account: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select id from users where account_id = $1 and status <> 'locked' and not roles && '{accountAdministrator,coAdministrator}' order by id limit 7000`,
    [account],
  );
  return rows.map(({ id }) => id);
}
