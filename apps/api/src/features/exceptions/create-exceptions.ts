import { createExceptions as endpoint } from '@roster/contract/exceptions';
import { decideEach } from '@roster/domain/decide-each';
import { decideCreate, decideLastDay } from '@roster/domain/exceptions';
import { implement } from '../../platform/implement.ts';
import { readAccountProducts } from '../entitlements/index.ts';
import { findLockFacts, outcomeOf, selectUsers, subjectsOf } from '../users/index.ts';
import { allowOrDeny } from './allow-or-deny.ts';
import { effectsOf } from './effects.ts';
import { findExceptionsOf, findToday } from './exceptions.store.ts';

/** E1: the account's row is locked, so that of two who deny the same one comes second and sees the first. */
export const createExceptions = implement(endpoint, ({ body }, context) =>
  context.onMany({
    dryRun: body.dryRun,
    select: () => selectUsers(body, context),
    work: async (tx, ids) => {
      const { productId, effect, reason, endsOn } = body;
      const wanted = { productId, effect, reason, endsOn };
      const products = await readAccountProducts(tx, tx.account.id);
      const product = products.find(({ id }) => id === productId);
      if (productId !== null && !product) throw context.refused('products.notFound');
      const today = await findToday(tx);
      const past = decideLastDay(endsOn, today);
      if (past) throw context.refused(past);

      const { users } = await findLockFacts(tx, ids);
      const exceptions = await findExceptionsOf(tx, ids);
      const facts = { actor: tx.actor, users, exceptions, wanted, today };
      const decisions = decideEach(ids, facts, decideCreate);
      const subjects = subjectsOf(decisions.allowed, users);
      const outcome = outcomeOf(decisions, users);
      if (body.dryRun)
        return {
          ...outcome,
          effects: await effectsOf(tx, subjects, { wanted, products }),
        };

      const undo = body.undoable ? tx.offerUndo() : null;
      const change = await allowOrDeny(tx, decisions.allowed, {
        wanted,
        product: product?.name ?? null,
        exceptions,
      });
      await undo?.keep({ act: 'exceptions', ...change });
      return { ...outcome, ...(undo && { undo: undo.offer }) };
    },
  }),
);
