export const help = {
  'help.all': 'All articles',
  'help.found': '{count, plural, one {# article} other {# articles}}',
  'help.heading': 'Roster help',
  'help.nothing': 'No articles found. Try other words.',
  'help.otherLanguages': 'Other languages',
  'help.search': 'Search help',
  'help.seeAlso': 'See also',
  'help.task.start': 'Find your way and sign in',
  'help.task.people': 'Manage users',
  'help.task.access': 'Roles, groups and requests',
  'help.task.records': 'Account and audit log',
  'help.task.support': 'Support and operation',
};
