import { searchWords } from '@roster/domain/searches';
import { sql, type Sql } from './sql.ts';

/**
 * B1: the conditions that every word of a search occurs in a folded text; none where nothing is searched for. They say the
 * same as has_words, and PostgreSQL can look them up in a trigram index of the text.
 */
export const wordsIn = (text: Sql, search: string): Sql[] =>
  searchWords(search).map((word) => sql`${text} like like_pattern(${word})`);
