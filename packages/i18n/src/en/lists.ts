export const lists = {
  'list.noMatch': 'No entries match your search and filters. Change them, or clear the filters.',
};
