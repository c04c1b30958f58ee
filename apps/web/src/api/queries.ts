import type { Endpoint, Request, Response } from '@roster/contract/machinery/endpoint';
import type { EveryEndpoint } from '@roster/contract/machinery/endpoints';
import {
  hashKey,
  keepPreviousData,
  queryOptions,
  skipToken,
  type DataTag,
  type QueryClient,
  type QueryKey,
} from '@tanstack/react-query';
import { call } from './api.ts';

type Name = EveryEndpoint['name'];

/** A question to the server: its key is the endpoint's name and the request, and the data is the endpoint's response. */
export const q = <E extends Endpoint>(endpoint: E, request: Request<E>) =>
  qRead(endpoint, request, (asked) => asked);

/** The same, where the answer is not shown as it comes; where a refusal is an answer, for example. */
export const qRead = <E extends Endpoint, Answer>(
  endpoint: E,
  request: Request<E>,
  read: (asked: Promise<Response<E>>) => Promise<Answer>,
) =>
  queryOptions({
    queryKey: [endpoint.name, request] as QueryKey,
    queryFn: ({ signal }) => read(call(endpoint, request, signal)),
  });

export type Paging = { limit: number; cursor?: string };

/** One page of a list; old rows stay while new ones load. */
export const qPage = <E extends Endpoint>(endpoint: E, request: Request<E>, paging: Paging) => {
  const { query } = request as { query?: object };
  return {
    ...q(endpoint, { ...request, query: { ...query, ...paging } }),
    placeholderData: keepPreviousData,
  };
};

/** What comes with the page's own files instead of an endpoint's answer. */
export const qFile = <Content>(name: string, part: string, load: () => Promise<Content>) =>
  queryOptions({ queryKey: ['file', name, part], staleTime: Infinity, queryFn: load });

/** Where a hook needs a question and there is none. */
export const qNothing = { queryKey: ['nothing'] as QueryKey, queryFn: skipToken } as const;

/** A query together with the type of its data. */
export type Known<Answer> = { queryKey: DataTag<QueryKey, Answer, Error> };

/** Shows this from now on as the answer, without asking. */
export const setAnswer = <Answer>(client: QueryClient, { queryKey }: Known<Answer>, answer: Answer) =>
  client.setQueryData<Answer>(queryKey, answer);

/** Every answer of the endpoint that this page still has, whatever was asked. */
export const answersOf = <E extends Endpoint>(client: QueryClient, endpoint: E) =>
  client.getQueriesData<Response<E>>({ queryKey: [endpoint.name] }).flatMap(([, answer]) => answer ?? []);

/** Asks again, whether it is shown or not. */
export const askAgain = <Answer>(client: QueryClient, { queryKey }: Known<Answer>) =>
  client.refetchQueries({ queryKey });

/** Asks again for the answers of these endpoints wherever they are shown; the others when they are needed. */
export const invalidate = (client: QueryClient, names: readonly Name[], except?: { queryKey: QueryKey }) =>
  client.invalidateQueries({
    predicate: ({ queryKey: [name], queryHash }) =>
      (names as readonly unknown[]).includes(name) && queryHash !== (except && hashKey(except.queryKey)),
  });

/** One person's data must not stay in memory for the next. */
export const forgetAllBut = (client: QueryClient, names: readonly Name[]) =>
  client.removeQueries({
    predicate: ({ queryKey: [name] }) => !(names as readonly unknown[]).includes(name),
  });
