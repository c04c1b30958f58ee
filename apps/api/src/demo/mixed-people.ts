import { harbor, harborGroups, type DemoUser } from './cast.ts';
import { personOf, spreadNumber } from './people.ts';

/** The people of Harbor Bridge Engineering who are not in the cast, by their numbers. */
export const mixedPeople = (from: number, to: number): DemoUser[] =>
  Array.from({ length: to - from }, (_, index) => mixedState(from + index));

/** Most are active; the others cover every other state. */
function mixedState(number: number): DemoUser {
  const chance = spreadNumber(number + 104_729) % 100;
  const person = personOf(number, harbor.domain);
  const invited = chance < 8;
  return {
    ...person,
    roles: chance % 3 === 0 ? ['download'] : [],
    groups: chance % 4 === 0 ? [harborGroups[number % harborGroups.length]?.name ?? 'Bridges'] : [],
    invited,
    seenDaysAgo: invited || chance === 99 ? null : (spreadNumber(number + 15_485_863) % 20_000) / 100,
    source: chance % 10 === 9 ? 'import' : 'manual',
    ...(chance >= 8 && chance < 13 && { lockReasons: ['administrator' as const] }),
    ...(chance === 13 && {
      lockReasons: ['directory' as const],
      federated: true,
      source: 'directory' as const,
    }),
    ...(chance >= 90 && chance < 94 && { entitlementCountry: 'AT' }),
  };
}
