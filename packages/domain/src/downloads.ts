import type { RoleKey } from './roles.ts';

export const downloadRefusals = ['downloads.notFound', 'downloads.roleMissing', 'downloads.changed'] as const;

/** R1: the roles that open files. A file names one of them, or none: then it is for every member. */
export const downloadRoles = [
  'download',
  'downloadSdks',
  'betaSoftware',
] as const satisfies readonly RoleKey[];
export type DownloadRole = (typeof downloadRoles)[number];

/** R1: a file is for the members of an account who hold its role; for everyone else there is none. */
export function decideDownload(
  { accountId, roles }: { accountId: string | null; roles: readonly RoleKey[] },
  file: { role: DownloadRole | null } | null,
): 'downloads.notFound' | 'downloads.roleMissing' | null {
  if (!file || accountId === null) return 'downloads.notFound';
  return file.role === null || roles.includes(file.role) ? null : 'downloads.roleMissing';
}

/** What a request reads of a file: all of it, a part that a broken download goes on with, or nothing but its size. */
export type DownloadReading = 'all' | 'part' | 'nothing';

/** Parts that are fetched within this time belong to the download that the user began. */
export const sameDownloadHours = 24;

/** X1: a download is recorded once, however many parts it is fetched in; a part that nobody began is one, too. */
export function isNewDownload(
  reading: DownloadReading,
  { begunAt, now }: { begunAt: Date | null; now: Date },
): boolean {
  if (reading !== 'part') return reading === 'all';
  return begunAt === null || now.getTime() - begunAt.getTime() > sameDownloadHours * 3_600_000;
}

/** The file in the folder that says what the others are. */
export const manifestName = 'downloads.json';
export const maxDownloads = 500;

const fileName = /^[A-Za-z0-9][\w.+-]{0,149}$/;

/** A plain name without a path, which needs no quoting anywhere; the description itself is not offered. */
export const isFileName = (name: string): boolean =>
  fileName.test(name) && !name.includes('..') && name.toLowerCase() !== manifestName;

/** What the operator has to mend in the folder before a file is offered. */
export const downloadFaults = ['fileMissing', 'fileRefused', 'notDescribed'] as const;
export type DownloadFault = (typeof downloadFaults)[number];

/** What is wrong with the description as a whole. */
export const manifestFaults = ['missing', 'unreadable'] as const;
export type ManifestFault = (typeof manifestFaults)[number];
