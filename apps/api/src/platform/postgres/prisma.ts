import { becomeRole, limits } from './become-role.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';

export type Prisma = { get: () => Promise<PrismaClient>; close: () => Promise<void> };

/** Prisma's query compiler costs 65 MiB and a quarter of a second, so it is loaded when first needed. */
export function createPrisma(connectionString: string): Prisma {
  let client: Promise<PrismaClient> | null = null;
  return {
    get: () => (client ??= load(connectionString)),
    close: async () => {
      if (client) await (await client).$disconnect();
    },
  };
}

async function load(connectionString: string): Promise<PrismaClient> {
  const [{ PrismaClient }, { PrismaPg }] = await Promise.all([
    import('../../generated/prisma/client.ts'),
    import('@prisma/adapter-pg'),
  ]);
  const adapter = new PrismaPg({
    connectionString,
    max: 4,
    connectionTimeoutMillis: 3_000,
    verify: becomeRole({ role: 'roster_app', ...limits }),
  });
  return new PrismaClient({ adapter });
}
