import { downloadFaults, downloadRoles, manifestFaults } from '@roster/domain/downloads';
import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { StoredFile } from './machinery/files.ts';
import { listRefusals, paging } from './machinery/list.ts';
import { Id, Instant, Page, Search } from './machinery/primitives.ts';
import { Code } from './machinery/refusal-code.ts';

const fields = {
  id: Id,
  /** In the caller's language, where the operator wrote it in that. */
  title: z.string(),
  description: z.string(),
  product: z.string(),
  version: z.string(),
  fileName: z.string(),
  /** The role that opens it; null if it is for every member. */
  role: z.enum(downloadRoles).nullable(),
  size: z.int().nonnegative(),
  modifiedAt: Instant,
  /** Hexadecimal; null while it is being computed. */
  sha256: z.string().nullable(),
};

export const Download = z
  .object({
    ...fields,
    /** Why the caller may not have it; null if they may. */
    refusal: Code.nullable(),
  })
  .meta({ id: 'Download' });
export type Download = z.output<typeof Download>;

export const listDownloads = defineEndpoint({
  name: 'listDownloads',
  method: 'GET',
  path: '/downloads',
  summary: 'List the files that are offered, by product and title; a user without an account is offered none',
  access: 'signedIn',
  query: z.strictObject({ search: Search.optional(), ...paging }),
  response: Page(Download),
  refusals: [...listRefusals],
});

export const getDownloadFile = defineEndpoint({
  name: 'getDownloadFile',
  method: 'GET',
  path: '/downloads/{downloadId}/file',
  summary:
    'Download a file, or the part of it that a `Range` header asks for; its `ETag` is its SHA-256, for `If-Range`',
  access: 'signedIn',
  produces: 'application/octet-stream',
  params: z.strictObject({ downloadId: Id }),
  response: StoredFile,
  refusals: ['downloads.notFound', 'downloads.roleMissing', 'downloads.changed'],
});

export const OperatedDownload = z
  .object({
    ...fields,
    size: fields.size.nullable(),
    modifiedAt: Instant.nullable(),
    /** Why it is not offered; null if it is. */
    fault: z.enum(downloadFaults).nullable(),
  })
  .meta({ id: 'OperatedDownload' });
export type OperatedDownload = z.output<typeof OperatedDownload>;

export const listOperatedDownloads = defineEndpoint({
  name: 'listOperatedDownloads',
  method: 'GET',
  path: '/operator/downloads',
  summary: 'List what lies in the folder of downloads, and why some of it is not offered',
  access: 'operator',
  query: z.strictObject({ search: Search.optional(), ...paging }),
  response: Page(OperatedDownload).extend({
    folder: z.string(),
    /** What is wrong with the description of the files as a whole. */
    fault: z.enum(manifestFaults).nullable(),
  }),
  refusals: [...listRefusals],
});
