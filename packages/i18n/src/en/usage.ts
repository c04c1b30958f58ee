export const usage = {
  'usage.title': 'Usage',
  'usage.text':
    'What licensing tools reported: who ran which product, and when. Offline use is added when a device is connected again.',
  'usage.zone': 'Days in the time zone {zone}.',
  'usage.period': 'Period',
  'usage.period.last7Days': '7 days',
  'usage.period.last30Days': '30 days',
  'usage.period.last90Days': '90 days',
  'usage.period.all': 'All',
  'usage.products': 'By product',
  'usage.product': 'Product',
  'usage.users': 'Users',
  'usage.time': 'Time used',
  'usage.peak': 'Peak at the same time',
  'usage.byDay': '{product} by day',
  'usage.peakText':
    'Bars: users of the day, and how many of them at the same time. The peak is counted again within a minute of a report.',
  'usage.onDay':
    '{day}: {users, plural, one {# user} other {# users}}, up to {peak, number} at the same time, {time}',
  'usage.list': 'Who used what',
  'usage.search': 'Search by user',
  'usage.user': 'User',
  'usage.lastUsed': 'Last used',
  'usage.days': 'Days used',
  'usage.usedOn': 'Used on',
  'usage.former': '{name} (no longer in the account)',
  'usage.unknownUser': 'Unknown user',
  'usage.export': 'Export usage',
  'usage.empty.title': 'No usage in this period',
  'usage.empty.text':
    'No licensing tool of this account has reported anything in it. Choose a longer period, or see who holds licenses.',
  'usage.emptyAll': 'No licensing tool of this account has reported anything yet. See who holds licenses.',
};
