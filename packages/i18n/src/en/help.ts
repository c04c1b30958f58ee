export const help = {
  'help.all': 'All articles',
  'help.found': '{count, plural, one {# article} other {# articles}}',
  'help.heading': 'Roster help',
  'help.nothing': 'No articles found. Try other words.',
  'help.otherLanguages': 'Other languages',
  'help.search': 'Search help',
  'help.seeAlso': 'See also',
  'help.toPortal': 'Back to the portal',
};
