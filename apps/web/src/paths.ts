/** The only maker of links. */
export const paths = {
  home: '/',
  signIn: '/sign-in',
  users: '/users',
  user: (userId: string) => `/users/${userId}`,
  usersWith: (filters: Record<string, string>) => `/users?${new URLSearchParams(filters)}`,
  approvals: '/approvals',
  profile: '/profile',
} as const;
