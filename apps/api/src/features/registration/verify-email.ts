import { verifyEmail as endpoint } from '@roster/contract/registration';
import { decideAskToJoin } from '@roster/domain/approvals';
import { domainOf } from '@roster/domain/emails';
import { decidePassword } from '@roster/domain/chosen-passwords';
import { implement } from '../../platform/implement.ts';
import type { Queryable } from '../../platform/postgres/index.ts';
import type { Refuse } from '../../platform/refused.ts';
import { inAccount, type AccountTransaction, type Transaction } from '../../platform/transaction.ts';
import { usableLink, usingLinkAfter } from '../links/index.ts';
import { giveTicket } from '../waiting/index.ts';
import { ask, comeIn } from './coming-in.ts';
import { countingNumbers } from './counting-numbers.ts';
import { becomeUser, findByNumber, findOpenDomainOwner } from './registration.store.ts';

/**
 * P0, P1: the mailbox is proven, so what is typed now is the person's. They become a user who joins right away,
 * waits for approval, or stays unaffiliated and reads how to join an account.
 */
export const verifyEmail = implement(endpoint, async ({ body }, context) => {
  const { platform, refused } = context;
  const usable = await usableLink(context, body.token, 'emailVerification');
  const { email } = usable.owner;
  const refusal = decidePassword(body.password, { ...body, email });
  if (refusal) throw refused(refusal);
  const passwordHash = await platform.passwords.hash(body.password);
  const { firstName, lastName, country, language = 'en' } = body;

  const placeIn = async (database: Queryable) => {
    const domain = await findOpenDomainOwner(database, domainOf(email));
    if (domain || body.accountNumber === undefined) return { domain, asked: null };
    return { domain, asked: await findByNumber(database, body.accountNumber, email) };
  };
  const idOf = ({ domain, asked }: Awaited<ReturnType<typeof placeIn>>) =>
    domain?.accountId ?? (asked?.closed === false ? asked.id : null);

  const register = async (seen: string | null) => {
    const verify = async (outside: Transaction, entered: AccountTransaction | null) => {
      const tx = entered ?? outside;
      // Since it was looked at, the domain may have gone or the account closed: the next try finds what is so now.
      const place = await placeIn(tx);
      if (idOf(place) !== seen) throw refused('platform.unavailable', { retryAfterSeconds: 1 });
      const userId = await becomeUser(tx, { email, firstName, lastName, country, language, passwordHash });
      if (!userId) throw refused('users.emailNotAvailable');
      const { domain, asked } = place;
      const nowhere = { standing: 'unaffiliated' as const, askAgainAt: null };
      // Not in the log of an account: they belong to none.
      const recordRegistered = () => outside.audit('users.registered', [{ subjectId: userId, details: {} }]);
      if (domain) {
        const { accountName } = domain;
        const came = await comeIn(inAccount(tx), { userId, email, message: null }, domain);
        if (!came) throw new Error('a new user waits for no account yet');
        if (came.standing !== 'tooEarly')
          return { userId, standing: came.standing, accountName, askAgainAt: null };
        await recordRegistered();
        const askAgainAt = came.askAgainAt.toISOString();
        return { userId, ...nowhere, accountName, askAgainAt };
      }
      await recordRegistered();
      if (body.accountNumber === undefined) return { userId, ...nowhere, accountName: null };
      requireAskable(asked, tx.now, refused);
      await ask(inAccount(tx), { userId, source: 'accountNumber', message: null });
      const { account } = inAccount(tx);
      return { userId, standing: 'waiting' as const, accountName: account.name, askAgainAt: null };
    };
    // The row of the account before that of the link, as everywhere.
    const enter = async (tx: Transaction) => (seen === null ? null : tx.enter(seen));
    return usingLinkAfter(context, usable, enter, verify);
  };
  const { userId, ...where } = await countingNumbers(context, email, async () =>
    register(idOf(await placeIn(platform.database.app))),
  );
  context.devices.remember(userId);
  const ticket = where.standing === 'waiting' ? giveTicket(context, 'join', userId) : null;
  return { email, ...where, ticket };
});

type Asked = Awaited<ReturnType<typeof findByNumber>>;

/** P1: the person confirmed the number of an account, or typed another one. */
function requireAskable(
  account: Asked,
  now: Date,
  refused: Refuse<'join.accountNotFound' | 'join.tooEarly'>,
): void {
  const standing = { affiliated: false, operator: false, waiting: false, federatedElsewhere: false };
  const refusal = decideAskToJoin({ ...standing, account }, now);
  if (refusal === 'join.tooEarly')
    throw refused(refusal, { notBefore: account?.mayAskAgainAt?.toISOString() ?? now.toISOString() });
  if (!account || refusal) throw refused('join.accountNotFound');
}
