export const products = {
  'products.text':
    'Everything that accounts can buy. An account’s entitlements are on the page of the account.',
  'products.search': 'Search by name or description',
  'products.new': 'New product',
  'products.edit': 'Edit product',
  'products.end': 'End product',
  'products.offer': 'Offer again',
  'product.endTitle': 'End {name}?',
  'product.endText':
    'No account can get a new entitlement to it, and no user can ask for a license of it. Entitlements that exist run to their last day, and their licenses can still be assigned.',
  'product.endConfirm': 'Confirm: end product',
  'product.endedAt': 'Ended',
  'product.endedOn': 'Ended on {date}',
  'products.empty.title': 'No products yet',
  'products.empty.text': 'Add the first product. Then add on the page of each account what it has bought.',
  'product.name': 'Product name',
  'product.description': 'Description',
  'product.features': 'Features',
  'product.featuresHint':
    'One per line: the key that programs ask for, a space, and the name. Example: export.dwg export of drawings',
  'product.featureWrong':
    'Line {line}: begin with a key of lowercase letters, digits, dots and hyphens, then a space and a name. Use each key once.',
  'product.versions': 'Versions',
  'product.versionsHint': 'One per line.',
  'product.versionWrong': 'Line {line}: a version can have up to 40 characters, and each one is listed once.',
  'product.accounts':
    '{count, plural, =0 {No account has it} one {# account has it} other {# accounts have it}}',
};
