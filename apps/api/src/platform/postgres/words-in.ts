import { searchWords } from '@roster/domain/searches';
import { empty, sql, type Sql } from './sql.ts';

/**
 * B1: the conditions that every word of a search occurs in a folded text; none where nothing is searched for. They say the
 * same as has_words, and PostgreSQL can look them up in a trigram index of the text.
 */
export const wordsIn = (text: Sql, search: string): Sql[] =>
  searchWords(search).map((word) => sql`${text} like like_pattern(${word})`);

/**
 * The end of a lateral subquery that looks up one user by their key: where something is searched for, or a filter asks
 * for what the user says, it stays a look-up of each row of the list. As a join it turned into a walk over all users of the
 * platform.
 */
// SQL: a part of the lists' statements.
export const fence = (search: string, ...filters: readonly (boolean | undefined)[]): Sql =>
  searchWords(search).length > 0 || filters.some((filter) => filter !== undefined) ? sql`offset 0` : empty;
