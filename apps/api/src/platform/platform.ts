import type { StartWarning } from '@roster/domain/start-warnings';
import { maxUserIds } from '@roster/domain/users';
import { availableParallelism } from 'node:os';
import { beginChains } from './audit/chain-begin.ts';
import type { ChainKeys } from './audit/chain-keys.ts';
import { createCopyOut, type CopyOut } from './postgres/copy-out.ts';
import { createCursors, type Cursors } from './lists/cursors.ts';
import { openDatabase, type Database } from './postgres/database.ts';
import { createDevices, type Devices } from './sessions/devices.ts';
import type { Env } from './settings/env.ts';
import type { Log } from './log.ts';
import type { SealKeys } from './sealing/seal-keys.ts';
import { createPasswords, type Passwords } from './sessions/passwords.ts';
import { createExportQueue, exportLimits, type ExportLimits, type ExportQueue } from './csv/export-queue.ts';
import type { Prisma } from './postgres/prisma.ts';
import { loadSecret } from './sessions/secrets.ts';
import { createThrottles, type Throttles } from './throttles.ts';

/** The services the features use: made once by the composition root, passed to every action. */
export type Platform = {
  database: Database;
  /** Prisma for single rows off the hot path; its compiler is loaded at first use (docs/decisions/0004). */
  prisma: Prisma;
  /** Connections for files of many rows. */
  copyOut: CopyOut;
  exportQueue: ExportQueue;
  passwords: Passwords;
  throttles: Throttles;
  devices: Devices;
  cursors: Cursors;
  /** Opens the keys that sign policies; null in a process that signs none. */
  sealKeys: SealKeys | null;
  /** B5: how many users one transaction works on at most. */
  sliceSize: number;
  clock: () => Date;
  /** When this server started. */
  startedAt: Date;
  env: Env;
  /** What this server was started with although it is doubtful. Grows until the start is done. */
  warnings: readonly StartWarning[];
  log: Log;
  /**
   * Runs background work that no response waits for, so that known and unknown addresses take the same time. Closing
   * waits for it.
   */
  later: (work: () => Promise<void>) => void;
  /** Resolves when all background work is done. */
  settled: () => Promise<void>;
  close: () => Promise<void>;
};

type PlatformOptions = {
  log: Log;
  chainKeys: ChainKeys | null;
  sealKeys?: SealKeys | null;
  warnings?: readonly StartWarning[];
  /** Other limits for exports than those of the product, for tests that do not want to wait. */
  exports?: Partial<ExportLimits>;
  clock?: () => Date;
  sliceSize?: number;
};

export async function createPlatform(
  env: Env,
  databaseUrl: string,
  {
    log,
    chainKeys,
    sealKeys = null,
    warnings = [],
    exports,
    clock = () => new Date(),
    sliceSize = maxUserIds,
  }: PlatformOptions,
): Promise<Platform> {
  const database = openDatabase(databaseUrl, undefined, chainKeys);
  await beginChains(database, clock()).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  const exportQueue = createExportQueue({ ...exportLimits, ...exports });
  const copyOut = createCopyOut(databaseUrl, exportQueue.limits.running);
  const secret = await loadSecret(database.app, 'cursors');
  const deviceSecret = await loadSecret(database.app, 'devices');
  const running = new Set<Promise<void>>();
  return {
    database,
    prisma: database.prisma,
    copyOut,
    exportQueue,
    passwords: createPasswords({ parallel: Math.max(1, availableParallelism() - 1), waiting: 200 }),
    throttles: createThrottles(database.passing, clock),
    devices: createDevices(deviceSecret),
    cursors: createCursors(secret),
    sealKeys,
    sliceSize,
    clock,
    startedAt: clock(),
    env,
    warnings,
    log,
    later: (work) => {
      const done = work()
        .catch((error: unknown) => log.error({ err: error }, 'what was left for later failed'))
        .finally(() => running.delete(done));
      running.add(done);
    },
    settled: async () => void (await Promise.all(running)),
    close: async () => {
      await Promise.all(running);
      await Promise.all([database.close(), copyOut.close()]);
    },
  };
}
