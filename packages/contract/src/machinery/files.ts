import type { RoleKey } from '@roster/domain/roles';
import * as z from 'zod';

/**
 * A file in a folder of the server, which sends it whole or in parts (RFC 9110). The client receives it as a whole.
 */
export type StoredFile = {
  fileName: string;
  content:
    | Blob
    | {
        folder: string;
        /** Of the file with this size and this time of change. */
        sha256: string;
        size: number;
        modifiedAt: Date;
        mayStill: (reader: Reader | null) => boolean;
      };
};

/** Who reads a file, as they are by now. */
type Reader = { accountId: string | null; roles: readonly RoleKey[] };

export const StoredFile = z.custom<StoredFile>();
