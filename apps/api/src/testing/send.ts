import type { Endpoint } from '@roster/contract/machinery/endpoint';
import type { Request } from './fixture.ts';
import type { Answer, Browser } from './given-roster.ts';

/** Calls an endpoint of the contract as a browser does. */
export function sendTo(
  browser: Browser,
  endpoint: Endpoint,
  request: Request,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const { body } = request;
  const query = request.query ? `?${new URLSearchParams(request.query)}` : '';
  const url = `${pathOf(endpoint, request)}${query}`;
  if (endpoint.method === 'GET') return browser.get(url, headers);
  return endpoint.method === 'PATCH' ? browser.patch(url, body, headers) : browser.post(url, body, headers);
}

/** The path with its parameters filled in. */
export const pathOf = (endpoint: Endpoint, { path = {} }: Request): string =>
  endpoint.path.replace(/\{(\w+)\}/g, (_, key: string) => path[key] ?? '');
