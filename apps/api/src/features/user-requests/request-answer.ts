import { decideAnswer, offerAfterCountry, type AnswerFacts } from '@roster/domain/user-requests';
import { offerIn, type OfferFacts } from '../seats/index.ts';
import type { AnswerableRow, UserRequestRow } from './user-requests.store.ts';

export const requestFields = (row: UserRequestRow) => ({
  id: row.id,
  kind: row.kind,
  role: row.role,
  country: row.country,
  product: row.product,
  message: row.message,
  state: row.state,
  askedAt: row.asked_at.toISOString(),
  answeredAt: row.answered_at?.toISOString() ?? null,
  answer: row.answer,
});

type Asker = AnswerFacts['actor'];

/** Of a request and who asks. */
export const askedFacts = (row: UserRequestRow | null): Pick<AnswerFacts, 'request' | 'user'> => ({
  request: row && { kind: row.kind, role: row.role, state: row.state, userId: row.user_id },
  user: row
    ? { roles: row.user_roles, status: row.user_status, fulfillmentContact: row.user_is_contact }
    : undefined,
});

/**
 * The facts the rules need about a request; used by the list, which shows what may not be answered, and by the write, which
 * knows the country that the user gets in the same step.
 */
export const answerFacts = (
  row: AnswerableRow | null,
  actor: Asker,
  ableAdministrators: number,
  country: string | null = null,
): AnswerFacts => ({
  actor,
  ...askedFacts(row),
  ableAdministrators,
  offer: row?.offer ? offerWith(row.offer, country) : null,
});

const offerWith = (facts: OfferFacts, country: string | null) =>
  country === null ? offerIn(facts) : offerAfterCountry(facts, country);

export function requestAnswer(row: AnswerableRow, actor: Asker, ableAdministrators: number) {
  const facts = answerFacts(row, actor, ableAdministrators);
  return {
    ...requestFields(row),
    user: { id: row.user_id, name: row.user_name, email: row.user_email },
    answeredBy: row.answered_by_name,
    returns: facts.offer?.kind === 'free' ? facts.offer.returns : null,
    refusal: decideAnswer(facts, 'grant'),
    declineRefusal: decideAnswer(facts, 'decline'),
  };
}
