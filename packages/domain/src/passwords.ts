export const passwordRefusals = [
  'password.tooShort',
  'password.tooLong',
  'password.personal',
  'password.common',
  'password.unchanged',
  'password.wrongCurrent',
] as const;

/** NIST SP 800-63B-4 §3.1.1.2: at least 15 characters where the password is the only factor. */
export const minPasswordLength = 15;
export const maxPasswordLength = 256;

export type PasswordRefusal =
  'password.tooShort' | 'password.tooLong' | 'password.personal' | 'password.common';

/** NIST SP 800-63B-4 §3.1.1.2: the same characters typed on two machines are the same password. */
export const normalPassword = (password: string) => password.normalize('NFKC');

/** The owner's own words, which a password must not consist of. */
export type PasswordOwner = { email: string; firstName: string; lastName: string };
