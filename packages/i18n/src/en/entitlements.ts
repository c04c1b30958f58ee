export const entitlements = {
  'entitlements.title': 'Entitlements',
  // A tab of all these pages; its other words come with its own page.
  'waitingList.title': 'Waiting list',
  'entitlements.search': 'Search by product',
  'entitlements.new': 'Add entitlement',
  'entitlements.change': 'Change',
  'entitlements.changeTitle': 'Change entitlement to {product}',
  'entitlements.none': 'This account has no entitlements yet.',
  'entitlement.productEnded': '{name} (ended)',
  'entitlement.product': 'Product',
  'entitlement.kind': 'Kind',
  'entitlement.kind.pooled': 'Pooled',
  'entitlement.kind.named': 'Named users',
  'entitlement.kindHint':
    'Pooled: for everyone in the country. Named users: for those who hold one of its licenses.',
  'entitlement.term': 'Term',
  'entitlement.startsOn': 'First day',
  'entitlement.endsOn': 'Last day',
  'entitlement.endsOnHint': 'Leave empty for no end date.',
  'entitlement.endsOnChangeHint':
    'Leave empty for no end date. A day in the past ends the entitlement right away, even if it has not begun.',
  'entitlement.endsNow':
    'This takes effect now: {count, plural, =0 {no one loses} one {1 user loses} other {# users lose}} {product} at the next contact of their devices. The administrators and License Managers of the account get an email.',
  'entitlement.endsSooner':
    'After {date}, {count, plural, =0 {no one loses} one {1 user loses} other {# users lose}} {product}. The administrators and License Managers of the account get an email when that day is near.',
  'entitlement.licenses': 'Licenses',
  'entitlement.term.coming': 'begins on {date}',
  'entitlement.term.running': 'until {date}',
  'entitlement.term.ended': 'ended on {date}',
  'entitlement.term.endless': 'no end date',
  'entitlement.assigned': '{taken, number} of {bought, number} assigned',
  'entitlement.free': '{free, number} free',
  'entitlement.lost': '{count, plural, one {# user not found} other {# users not found}}',
  'entitlement.everyone': 'Everyone in the country',
  'entitlement.use': 'Used',
  'entitlement.inLast30Days': '{count, number} in 30 days',
  'entitlement.neverUsed': '{count, number} never',
  'entitlement.now': 'In force now: {licenses}, {term}',
  'entitlements.text': 'What your account has bought. Click a product to see who holds its licenses.',
  'entitlements.countryRules': 'Country rules',
  'entitlements.countryRulesText':
    'Each user’s products are looked up in one country: the one that was set for the user, or else the one they are in if your account lists it ({countries}), or else your main country ({main}).',
  'entitlements.unlisted':
    'Your account bought products for a country that is not on its list: {countries}. For users there your main country counts ({main}), unless a country is set for them. Add it in the account settings if it should count.',
  'entitlements.usersElsewhere': 'Users in a country that is not listed',
  'entitlements.empty.title': 'No entitlements',
  'entitlements.empty.text':
    'Your account has not bought anything yet. The platform operator adds what it buys.',
  'usage.title': 'Usage',
  'usage.export': 'Export usage',
};
