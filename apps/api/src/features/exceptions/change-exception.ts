import { changeException as endpoint } from '@roster/contract/exceptions';
import { decideChange } from '@roster/domain/exceptions';
import { differs } from '../../platform/differing.ts';
import { implement } from '../../platform/implement.ts';
import { exceptionAnswer, findException } from './exception-list.store.ts';
import { findExceptions, findToday, updateTerms } from './exceptions.store.ts';
import { recordChanged } from './record-exceptions.ts';

/** E1: changes why and until when; product and effect stay, for another pair is another exception. */
export const changeException = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (tx) => {
    const exception = (await findExceptions(tx, [params.exceptionId])).get(params.exceptionId);
    const facts = { actor: tx.actor, today: await findToday(tx) };
    const refusal = decideChange(exception, body, facts);
    if (refusal || !exception) throw refused(refusal ?? 'exceptions.notFound');
    const { version, ...terms } = body;
    if (differs(exception, terms)) {
      if (!(await updateTerms(tx, exception.id, { ...terms, version })))
        throw refused('exceptions.changedMeanwhile');
      await recordChanged(tx, exception, { ...exception, ...terms });
    }
    const row = await findException(tx, { accountId: tx.account.id, now: tx.now }, exception.id);
    if (!row) throw new Error('the changed exception is gone within its own transaction');
    return exceptionAnswer(row, tx.actor);
  }),
);
