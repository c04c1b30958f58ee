import { describe, expect, test } from 'vitest';
import { accessOf, type PersonFacts } from './access.ts';
import { entitlements, exceptions, groups, today } from './access-table.vectors.ts';
import type { AccessFacts } from './entitlements.ts';
import { policyDocument, type PolicyFacts } from './policy-document.ts';
import { accessTo } from './product-access.ts';
import { lockReasons } from './users.ts';

// E1, L1: exception × group × entitlement × country × affiliation × lock, every cell.

const rows = Object.entries(exceptions).flatMap(([byException, exception]) =>
  Object.entries(groups).map(([byGroup, limit]) => ({ byException, byGroup, exception, limit })),
);

const affiliations = {
  'a member': { country: 'DE', lastDay: null },
  'a member on their last day': { country: 'DE', lastDay: today },
  'a member after their last day': { country: 'DE', lastDay: '2026-11-25' },
  'no account': { country: null, lastDay: null },
} as const;

/** Whatever keeps a user from signing in, and their devices from more time. */
type Lock = { reasons: PersonFacts['lockReasons']; closed: boolean };
const locks: readonly Lock[] = [
  { reasons: [], closed: false },
  ...lockReasons.map((reason) => ({ reasons: [reason], closed: false })),
  { reasons: ['administrator', 'directory'], closed: false },
  { reasons: [], closed: true },
];

const now = new Date(`${today}T12:00:00Z`);
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
const [inFiveDays, inSevenDays] = [inDays(5), inDays(7)];
const endOfDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000);

const person = ({ reasons, closed }: Lock): Omit<PersonFacts, keyof AccessFacts> => ({
  place: {
    user: { entitlementCountry: 'DE', country: 'ES' },
    account: { mainCountry: 'ES', entitledCountries: ['DE', 'ES'], closed },
  },
  roles: [],
  lockReasons: reasons,
  invited: false,
  machines: [{ productId: 'suite', until: inFiveDays.toISOString() }],
});

/** A device that may run the product for five more days, and asks. */
const device = (access: AccessFacts, isLocked: boolean): PolicyFacts => {
  const products = [{ productId: 'suite', until: inFiveDays }];
  return {
    now,
    issuer: 'https://roster.example',
    policyId: 'policy',
    signedOut: false,
    member: access.country !== null,
    locked: isLocked ? { since: inDays(-1), by: 'lock' } : null,
    token: isLocked ? 'missing' : 'current',
    last: { issuedAt: inDays(-2), products, left: products },
    device: { id: 'device', thumbprint: 'thumb' },
    user: { id: 'chloe', name: 'Chloé Martin', email: 'chloe@harbor.example' },
    account: null,
    administrators: [],
    licenseGivers: [],
    version: 2,
    epoch: 1,
    access,
    endOfDay,
    products: [{ id: 'suite', name: 'Structural Suite', features: [], versions: [] }],
  };
};

describe.each(rows)('E1: with $byException and $byGroup', ({ exception, limit }) => {
  const given = { exceptions: exception.list, groups: limit.list };
  const answers = (country: string | null, lastDay: string | null = null) =>
    Object.entries(entitlements).map(([bought, { list, seats }]) => {
      const answer = accessTo('suite', { ...given, country, lastDay, today, entitlements: list, seats });
      return [bought, answer.runs ? `runs by ${answer.by.kind}` : answer.why];
    });

  test('a user runs what is neither denied, limited away nor missing', () => {
    const by = exception.says === 'allow' ? 'exception' : limit.says === 'names' ? 'groups' : 'entitlement';
    const limited = exception.says === null && limit.says === 'limits' ? 'notInGroups' : null;
    const before = exception.says === 'deny' ? 'denied' : limited;
    expect(answers('DE')).toEqual(
      Object.entries(entitlements).map(([bought, { missing }]) => [
        bought,
        before ?? missing ?? `runs by ${by}`,
      ]),
    );
  });
  test('and nothing without an account', () =>
    expect(answers(null)).toEqual(Object.keys(entitlements).map((bought) => [bought, 'unaffiliated'])));
  test('and nothing after their last day, on which it is as on any other', () => {
    const before = answers('DE');
    expect(answers('DE', today)).toEqual(before);
    expect(answers('DE', '2026-11-25')).toEqual(before.map(([bought]) => [bought, 'lastDayOver']));
  });

  describe.each(Object.entries(affiliations))('and %s', (_affiliation, member) => {
    const cells = Object.values(entitlements).flatMap(({ list, seats }) => {
      const facts = { ...given, lastDay: member.lastDay, today, entitlements: list, seats };
      const access = accessTo('suite', { ...facts, country: member.country });
      return locks.map((lock) => ({ facts, access, lock }));
    });

    test('a lock changes no answer but who can sign in and whose machines get more time', () => {
      for (const { facts, access, lock } of cells) {
        const answer = accessOf({
          ...person(lock),
          ...facts,
          ...(member.country === null && { place: null }),
        });
        const { products, signIn, notRenewed } = answer;
        expect(products.find(({ productId }) => productId === 'suite')).toMatchObject({
          access,
          offlineUntil: inFiveDays.toISOString(),
        });
        const closed = lock.closed && member.country !== null;
        expect(signIn.can).toBe(lock.reasons.length === 0 && !closed);
        const why = lock.reasons.length > 0 ? 'locked' : closed ? 'accountClosed' : null;
        expect(notRenewed).toBe(member.country === null ? 'unaffiliated' : why);
      }
    });

    test('a device gets it, keeps it or loses it', () => {
      for (const { facts, access, lock } of cells) {
        const isLocked = lock.reasons.length > 0 || lock.closed;
        const answer = policyDocument(device({ ...facts, country: member.country }, isLocked));
        const products = 'products' in answer ? answer.products : [];
        const endsAt = access.runs && access.endsOn !== null ? endOfDay(access.endsOn) : null;
        const soonest = (until: Date) => (endsAt !== null && endsAt < until ? endsAt : until);
        const runs = (until: Date) => [{ productId: 'suite', until: soonest(until) }];
        if (member.country === null)
          expect(answer).toMatchObject({ kind: 'stop', document: { why: 'removed' }, products: [] });
        else if (!isLocked) {
          expect(answer.kind).toBe('policy');
          expect(products).toEqual(access.runs ? runs(inSevenDays) : []);
        } else if (!access.runs) {
          const why = access.why === 'denied' ? 'denied' : 'noLonger';
          expect(answer).toMatchObject({ kind: 'stop', products: [], document: { stopped: [{ why }] } });
        } else if (endsAt !== null && endsAt < inFiveDays)
          expect(answer).toMatchObject({
            kind: 'stop',
            products: runs(inFiveDays),
            document: { stopped: [] },
          });
        else expect(answer).toEqual({ kind: 'locked' });
      }
    });
  });
});
