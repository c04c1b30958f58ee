/** What a refusal says in its article: nobody is refused there, so that it has no number of its own. */
export const inHelp = { total: 0, limit: 0 };
