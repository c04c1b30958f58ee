export const failures = {
  'notAllowed.title': 'You do not have access to this page',
  'notAllowed.text':
    'Your roles do not include this page. An administrator of your account can help you or assign you a role that does.',
  'notAllowed.administrator':
    'Your account does not include this page. It belongs to the platform operator, or to a role that you can assign.',
  'notAllowed.noAccount': 'You do not belong to an account, so no role gives you access to this page.',
  'notAllowed.findAdministrator': 'Find my administrator',
  'failures.newTotal': 'Use the new number',
};
