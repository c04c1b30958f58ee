import { defineConfig } from 'prisma/config';

// `generate` only checks that some engine is there; it never runs it (docs/decisions/0003).
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath;

export default defineConfig({ schema: '../prisma/schema', migrations: { path: '../prisma/migrations' } });
