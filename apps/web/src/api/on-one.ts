import { ProblemError } from '@roster/contract/machinery/client';
import { problemFor, type BareCode } from '@roster/contract/machinery/problem';

type OnMany = { done: readonly string[]; refused: readonly { code: BareCode }[] };

/** What is asked for many at a time, for one alone. Throws if that one is refused, as what is for one alone does. */
export async function onOne<Answer extends OnMany>(asked: Promise<Answer>): Promise<Answer> {
  const answer = await asked;
  const [no] = answer.refused;
  if (answer.done.length === 0 && no) throw new ProblemError(problemFor(no.code));
  return answer;
}
