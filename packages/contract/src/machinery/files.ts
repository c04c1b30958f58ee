import * as z from 'zod';

/**
 * A file in a folder of the server, which sends it whole or in parts (RFC 9110). The client receives it as a whole.
 */
export type StoredFile = {
  fileName: string;
  content: Blob | { folder: string; sha256: string };
};

export const StoredFile = z.custom<StoredFile>();
