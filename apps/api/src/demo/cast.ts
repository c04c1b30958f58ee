import type { RoleKey } from '@roster/domain/roles';
import type { LockReason } from '@roster/domain/users';

/** The one password of all demo users. Production refuses to start with it. */
export const demoPassword = 'roster demo password';

export type DemoAccount = {
  number: string;
  name: string;
  domain: string;
  /** How people of the domain join: by approval, automatically, or by signing in through their organization. */
  comeIn: 'wait' | 'atOnce' | 'federated';
  mainCountry: string;
  entitledCountries: string[];
};

export const harbor: DemoAccount = {
  number: '1000-4821',
  name: 'Harbor Bridge Engineering',
  domain: 'harbor.example',
  comeIn: 'wait',
  mainCountry: 'DE',
  entitledCountries: ['DE', 'ES', 'US', 'GB', 'FR', 'NL'],
};
export const summit: DemoAccount = {
  number: '1000-5307',
  name: 'Summit Survey Group',
  domain: 'summit.example',
  comeIn: 'atOnce',
  mainCountry: 'US',
  entitledCountries: ['US', 'CA'],
};
export const delta: DemoAccount = {
  number: '1000-6140',
  name: 'Delta Rail',
  domain: 'delta-rail.example',
  comeIn: 'federated',
  mainCountry: 'GB',
  entitledCountries: ['GB', 'IE'],
};

export const harborGroups = [
  { name: 'Bridges', description: 'Structural design of road and rail bridges' },
  { name: 'Site survey', description: 'Crews in the field', country: 'ES' },
  { name: 'Tender team', description: 'Bids and cost estimates' },
  { name: 'Visualization', description: 'Pictures and models for the public' },
];

export type DemoUser = {
  email: string;
  firstName: string;
  lastName: string;
  country: string;
  language: string;
  roles?: RoleKey[];
  groups?: string[];
  seats?: string[];
  lockReasons?: LockReason[];
  lockNote?: string;
  invited?: boolean;
  federated?: boolean;
  operator?: boolean;
  source?: 'manual' | 'import' | 'registration' | 'jit' | 'directory';
  entitlementCountry?: string;
  /** Days since the last sign-in; null if there was none. */
  seenDaysAgo?: number | null;
};

export const harborCast: DemoUser[] = [
  {
    email: 'ana.weber@harbor.example',
    firstName: 'Ana',
    lastName: 'Weber',
    country: 'DE',
    language: 'en',
    roles: ['accountAdministrator', 'download'],
    seats: ['Structural Suite'],
    seenDaysAgo: 1,
  },
  {
    email: 'ben.ortiz@harbor.example',
    firstName: 'Ben',
    lastName: 'Ortiz',
    country: 'ES',
    language: 'es',
    roles: ['coAdministrator'],
    groups: ['Bridges'],
    seenDaysAgo: 2,
  },
  {
    email: 'chloe.martin@harbor.example',
    firstName: 'Chloé',
    lastName: 'Martin',
    country: 'FR',
    language: 'en',
    roles: ['download'],
    groups: ['Bridges', 'Site survey'],
    seats: ['Structural Suite'],
    seenDaysAgo: 0.2,
  },
  {
    email: 'dev.patel@harbor.example',
    firstName: 'Dev',
    lastName: 'Patel',
    country: 'GB',
    language: 'en',
    roles: ['licenseManager', 'download'],
    seenDaysAgo: 5,
  },
  {
    email: 'lena.brandt@harbor.example',
    firstName: 'Lena',
    lastName: 'Brandt',
    country: 'DE',
    language: 'de',
    roles: ['supportAdministrator'],
    groups: ['Site survey'],
    lockReasons: ['administrator'],
    lockNote: 'On parental leave until spring. Please unlock only when she asks.',
    seats: ['Structural Suite'],
    seenDaysAgo: 40,
  },
  {
    email: 'marc.oliveira@harbor.example',
    firstName: 'Marc',
    lastName: 'Oliveira',
    country: 'PT',
    language: 'en',
    lockReasons: ['unaffiliated'],
    seats: ['Structural Suite'],
    seenDaysAgo: 120,
  },
  {
    email: 'nadia.haddad@harbor.example',
    firstName: 'Nadia',
    lastName: 'Haddad',
    country: 'GB',
    language: 'en',
    lockReasons: ['operator'],
    seats: ['Structural Suite'],
    seenDaysAgo: 64,
  },
];

export const summitCast: DemoUser[] = [
  {
    email: 'greta.lind@summit.example',
    firstName: 'Greta',
    lastName: 'Lind',
    country: 'US',
    language: 'en',
    roles: ['accountAdministrator'],
    seenDaysAgo: 3,
  },
  {
    email: 'tom.becker@summit.example',
    firstName: 'Tom',
    lastName: 'Becker',
    country: 'CA',
    language: 'en',
    seenDaysAgo: 9,
  },
];

export const deltaCast: DemoUser[] = [
  {
    email: 'ruth.ellis@delta-rail.example',
    firstName: 'Ruth',
    lastName: 'Ellis',
    country: 'GB',
    language: 'en',
    roles: ['accountAdministrator'],
    seenDaysAgo: 12,
  },
  {
    email: 'owen.byrne@delta-rail.example',
    firstName: 'Owen',
    lastName: 'Byrne',
    country: 'IE',
    language: 'en',
    federated: true,
    source: 'jit',
    seenDaysAgo: 1,
  },
];

export const unaffiliatedCast: DemoUser[] = [
  {
    email: 'ivo.kask@mail.example',
    firstName: 'Ivo',
    lastName: 'Kask',
    country: 'EE',
    language: 'en',
    lockReasons: ['unaffiliated'],
    seenDaysAgo: 30,
  },
  {
    email: 'paul.keller@mail.example',
    firstName: 'Paul',
    lastName: 'Keller',
    country: 'DE',
    language: 'de',
    lockReasons: ['unaffiliated'],
    seenDaysAgo: 5,
  },
  {
    email: 'elin.strand@mail.example',
    firstName: 'Elin',
    lastName: 'Strand',
    country: 'DE',
    language: 'en',
    source: 'registration',
    seenDaysAgo: 6,
  },
  {
    email: 'operator@roster.example',
    firstName: 'Olivia',
    lastName: 'Park',
    country: 'GB',
    language: 'en',
    operator: true,
    seenDaysAgo: 1,
  },
];

/** Registered, verified, and waiting for Harbor Bridge Engineering's approval. */
export const waitingCast: DemoUser[] = [
  ['Freya', 'Nielsen', 'freya.nielsen', 'DK', 'en'],
  ['Hugo', 'Navarro', 'hugo.navarro', 'ES', 'es'],
  ['Jonas', 'Richter', 'jonas.richter', 'DE', 'de'],
  ['Mina', 'Suzuki', 'mina.suzuki', 'US', 'en'],
  ['Pablo', 'Vargas', 'pablo.vargas', 'ES', 'es'],
].map(([firstName = '', lastName = '', local = '', country = '', language = '']) => ({
  email: `${local}@${harbor.domain}`,
  firstName,
  lastName,
  country,
  language,
  source: 'registration' as const,
  seenDaysAgo: null,
}));

export const demoSignIns: [string, string][] = [
  ['ana.weber@harbor.example', 'Account Administrator of Harbor Bridge Engineering'],
  ['ben.ortiz@harbor.example', 'Co-Administrator there (in Spanish)'],
  ['chloe.martin@harbor.example', 'member there'],
  ['greta.lind@summit.example', 'Account Administrator of Summit Survey Group'],
  ['ivo.kask@mail.example', 'removed from his account, locked'],
  ['elin.strand@mail.example', 'registered, belongs to no account'],
  ['operator@roster.example', 'operator of the platform'],
];
