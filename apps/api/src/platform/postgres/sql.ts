import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import type { Statement } from './database.ts';

// Values stand where they are used and are sent as parameters; a part made by `sql` or `raw` becomes part of the text.
// A value that is used twice is two parameters: each needs its own cast where PostgreSQL cannot tell its type.
export { empty, join, raw, sql, type Sql };

/** A statement that is prepared once for each connection. Its text must not depend on values. */
export const named = (name: string, { text, values }: Sql): Statement => ({ name, text, values });

/** All of these conditions; there must be one. */
export const allOf = (conditions: readonly Sql[]): Sql => join(conditions, ' and ');
