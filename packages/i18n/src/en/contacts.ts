export const contacts = {
  'contacts.text':
    'Users who receive licenses, renewals and invoices. You can have up to ten. Once you have one, at least one must remain.',
  'contacts.add': 'Add contact',
  'contacts.addTitle': 'Add a fulfillment contact',
  'contacts.user': 'User',
  'contacts.country': 'Country',
  'contacts.since': 'Since',
  'contacts.all': 'All countries',
  'contacts.replace': 'Replace',
  'contacts.replaceTitle': 'Who takes over from {name}?',
  'contacts.end': 'Remove as contact',
  'contacts.endTitle': 'Remove {name} as fulfillment contact?',
  'contacts.endText': 'Licenses, renewals and invoices for {country} then go to the other contacts.',
  'contacts.endConfirm': 'Confirm: remove as contact',
  'contacts.search': 'Find a contact',
  'contacts.empty.title': 'No fulfillment contacts yet',
  'contacts.empty.text': 'Add the users who should receive licenses, renewals and invoices.',
};
