import { randomBytes } from 'node:crypto';

/** 256 bits that nobody can guess. */
export const newSecret = (): Buffer => randomBytes(32);
