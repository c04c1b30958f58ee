export const links = {
  'link.continueAs': 'Continue as {name}',
  'link.otherUser':
    'This link is for {person}. You are signed in as {current}. If you continue as {name}, {current} is signed out in this browser.',
  'link.renew': 'Send a new link to {email}',
  'link.renewed': 'A new link is on its way to {email}. Open it from that email.',
  'link.stayAs': 'Stay as {current}',
  'link.toSignIn': 'Go to sign-in',
};
