import {
  problemFor,
  problemFrom,
  type BareCode,
  type DetailsOf,
  type Problem,
} from '@roster/contract/machinery/problem';
import type { RefusalCode } from '@roster/domain/refusals';
import type { ErrorRequestHandler, Response } from 'express';
import * as z from 'zod';
import { Busy, Unavailable } from '../platform/postgres/index.ts';
import type { Log } from '../platform/log.ts';
import { Refused } from '../platform/refused.ts';

const retrySeconds = 2;
const busySeconds = 5;

/** RFC 9457. The only place that turns refusals and errors into responses. */
export function problems(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const problem = problemOf(error);
    if (error instanceof Refused) recorderOf(response)?.([error.code]);
    if (problem.code === 'platform.failed') log.error({ err: error, path: request.path }, 'a request failed');
    if (problem.code === 'platform.unavailable')
      log.warn({ err: error, path: request.path }, 'the database cannot work for now');
    if (response.headersSent) {
      response.destroy(); // a stream broke in the middle: the client must not mistake it for a whole file
      return;
    }
    answerProblem(response, problem);
  };
}

/** `mount` leaves it with the response once the caller is known. */
const recorderOf = (response: Response) =>
  response.locals['refused'] as ((codes: readonly RefusalCode[]) => void) | undefined;

export function answerProblem(response: Response, problem: Problem): void {
  if ('retryAfterSeconds' in problem) response.setHeader('Retry-After', problem.retryAfterSeconds);
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

/** What a client sent comes back in the names of fields, so their number and length have a limit. */
const maxFields = 50;
const maxFieldLength = 150;

function boundedFields({ fields }: Unreadable): Unreadable {
  const more = fields.length - maxFields;
  return {
    fields: fields.slice(0, maxFields).map(({ path, message }) => ({
      path: path.slice(0, maxFieldLength),
      message: message.slice(0, maxFieldLength),
    })),
    ...(more > 0 && { moreFields: more }),
  };
}

type Unreadable = DetailsOf<'request.invalid'>;

function problemOf(error: unknown): Problem {
  if (error instanceof Refused) return problemFrom(error.code, error.details);
  if (error instanceof Busy) return problemFor('platform.busy', { retryAfterSeconds: busySeconds });
  if (error instanceof Unavailable)
    return problemFor('platform.unavailable', { retryAfterSeconds: retrySeconds });
  if (error instanceof z.ZodError)
    return problemFor('request.invalid', boundedFields({ fields: fieldsOf(error.issues) }));
  return problemFor(codeOfParser(error));
}

/** One entry for each unreadable or unknown field. */
function fieldsOf(
  issues: readonly z.core.$ZodIssue[],
  prefix: PropertyKey[] = [],
): { path: string; message: string }[] {
  return issues.flatMap((issue) => {
    const path = [...prefix, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: [...path, key].join('.'), message: 'unknown field' }));
    }
    const [first] = issue.code === 'invalid_union' ? closest(issue.errors) : [];
    if (first) return fieldsOf([first], path);
    return [{ path: path.join('.'), message: issue.message }];
  });
}

/** Of the shapes the body could have had, the one it came nearest to. */
const closest = (unions: z.core.$ZodIssue[][]) => unions.toSorted((a, b) => a.length - b.length)[0] ?? [];

/** Errors of express.json (http-errors with a type). */
function codeOfParser(error: unknown): BareCode {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : 500;
  if (status === 413) return 'request.tooLarge';
  if (status === 415) return 'request.unsupportedMediaType';
  return status === 400 ? 'request.malformed' : 'platform.failed';
}
