import { describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import {
  password,
  type Account,
  type Browser,
  type Person,
  type Roster,
} from '../../testing/given-roster.ts';

// L3, H2, H3: people are sent to those who may help them, and ask only where someone may answer.

let roster: Roster;
let account: Account;
let ana: Browser;
let me: Person;

givenAccount((given) => ({ roster, account, ana, me } = given));

const person = (roles: Parameters<Roster['person']>[0] = {}) => roster.person({ account, ...roles });
const release = async (of: Person) =>
  (await roster.browserOf(of)).post('/profile/requests', { kind: 'release' });
const signIn = async ({ email }: Person) => {
  const nobody = await roster.browserOf(null);
  return (await nobody.post('/sign-in', { email, password })).body;
};
const namedAt = (body: Record<string, unknown>) =>
  (body['locked'] as { administrators: { email: string }[] }).administrators.map(({ email }) => email);
const askToBeUnlocked = async ({ email }: Person) => {
  const nobody = await roster.browserOf(null);
  return nobody.post('/unlock-requests', { email, password });
};
const close = () =>
  roster.database.owner.query('update accounts set closed_at = $2 where id = $1', [
    account.id,
    roster.platform.clock(),
  ]);

describe('an Account Administrator', () => {
  test('who has only Co-Administrators beside them asks for nothing, since none may answer', async () => {
    await person({ roles: ['coAdministrator'] });
    expect((await release(me)).body).toMatchObject({ code: 'requests.nobodyToAnswer' });
  });

  test('asks the other Account Administrators, and nobody else hears of it', async () => {
    const [other, co] = [
      await person({ roles: ['accountAdministrator'] }),
      await person({ roles: ['coAdministrator'] }),
    ];
    expect((await release(me)).status).toBe(201);
    const told = (await roster.mails.receive()).map(({ to }) => to);
    expect(told).toContain(other.email);
    expect(told).not.toContain(co.email);
  });

  test('who is locked is sent to the other Account Administrators, by email and at the sign-in', async () => {
    const [carl, dora, co] = [
      await person({ roles: ['accountAdministrator'] }),
      await person(),
      await person({ roles: ['coAdministrator'] }),
    ];
    await ana.post('/users/lock', { userIds: [carl.id, dora.id] });
    const mails = await roster.mails.receive();
    const textTo = ({ email }: Person) => mails.find(({ to }) => to === email)?.text ?? '';
    expect(textTo(carl)).toContain(me.email);
    expect(textTo(carl)).not.toContain(co.email);
    expect(textTo(dora)).toContain(co.email);
    expect(namedAt(await signIn(carl))).toEqual([me.email]);
    expect(namedAt(await signIn(dora)).sort()).toEqual([me.email, co.email].sort());
  });
});

describe('a license (E3)', () => {
  const giversOf = async (of: Person) => {
    const { affiliation } = (await (await roster.browserOf(of)).get('/profile')).body as {
      affiliation: { licenseGivers: { email: string; role: string }[] };
    };
    return affiliation.licenseGivers.map(({ email, role }) => [email, role]);
  };
  const askForLicense = async (of: Person) => {
    const productId = await roster.product('Asked of givers');
    return (await roster.browserOf(of)).post('/profile/requests', { kind: 'license', productId });
  };

  test('is asked of everyone who can give it, and they are named', async () => {
    await roster.entitlement(account, { product: 'Asked of givers' });
    const [member, co, lena, both] = [
      await person(),
      await person({ roles: ['coAdministrator'], lastName: 'Zorn' }),
      await person({ roles: ['licenseManager'] }),
      await person({ roles: ['coAdministrator', 'licenseManager'], lastName: 'Zuber' }),
    ];
    await person({ roles: ['licenseManager'], lockReasons: ['administrator'] });
    await roster.person({ account: await roster.account(), roles: ['licenseManager'] });
    expect(await giversOf(member)).toEqual([
      [me.email, 'accountAdministrator'],
      [co.email, 'coAdministrator'],
      [both.email, 'coAdministrator'],
      [lena.email, 'licenseManager'],
    ]);
    expect((await giversOf(lena)).map(([email]) => email)).toEqual([me.email, co.email, both.email]);
    await roster.mails.receive();
    expect((await askForLicense(member)).status).toBe(201);
    const told = (await roster.mails.receive()).map(({ to }) => to);
    expect(told.sort()).toEqual([me.email, co.email, both.email, lena.email].sort());
  });

  test('of an Account Administrator is asked of the others only', async () => {
    await roster.entitlement(account, { product: 'Asked of givers' });
    await person({ roles: ['licenseManager'] });
    expect(await giversOf(me)).toEqual([]);
    expect((await askForLicense(me)).body).toMatchObject({ code: 'requests.nobodyToAnswer' });
  });

  test('can be asked for where no administrator can sign in, but a License Manager can', async () => {
    await roster.entitlement(account, { product: 'Asked of givers' });
    const [member, lena] = [await person(), await person({ roles: ['licenseManager'] })];
    await roster.database.owner.query(`update users set lock_reasons = '{operator}' where id = $1`, [me.id]);
    expect(await giversOf(member)).toEqual([[lena.email, 'licenseManager']]);
    expect((await release(member)).body).toMatchObject({ code: 'requests.nobodyToAnswer' });
    expect((await askForLicense(member)).status).toBe(201);
  });
});

test('a member who was added with the lock kept asks to be unlocked, and an unlock answers it (A3, L2)', async () => {
  const ivo = await roster.person({ lockReasons: ['unaffiliated'] });
  await ana.post('/users/add-to-account', { email: ivo.email, unlock: false });
  expect(await signIn(ivo)).toMatchObject({ code: 'signIn.locked', locked: { reasons: ['unaffiliated'] } });
  const asked = await askToBeUnlocked(ivo);
  expect(asked.status).toBe(201);
  await ana.post('/users/unlock', { userIds: [ivo.id] });
  const { rows } = await roster.database.owner.query('select state from user_requests where user_id = $1', [
    ivo.id,
  ]);
  expect(rows).toEqual([{ state: 'granted' }]);
});

describe('in a closed account (S2)', () => {
  test('nobody is asked for anything', async () => {
    await person({ roles: ['accountAdministrator'] });
    await close();
    expect((await release(me)).body).toMatchObject({ code: 'account.closed' });
  });

  test('a locked administrator is sent to nobody', async () => {
    const locked = await person({ roles: ['accountAdministrator'], lockReasons: ['administrator'] });
    await close();
    expect(namedAt(await signIn(locked))).toEqual([]);
    expect((await askToBeUnlocked(locked)).body).toMatchObject({ code: 'account.closed' });
  });
});
