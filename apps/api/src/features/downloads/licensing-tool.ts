import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Described } from './manifest.ts';

/** The licensing tool that was built with this portal, offered to every member: it is needed to run anything. */
export async function licensingTool(path: string): Promise<Described & { folder: string }> {
  return {
    folder: dirname(path),
    file: basename(path),
    title: {
      en: 'Roster licensing tool',
      es: 'Herramienta de licencias de Roster',
      de: 'Roster-Lizenzwerkzeug',
    },
    description: {
      en: 'Signs a machine in, refreshes your policy and checks what you may run. One file; it needs Node.js 20 or newer.',
      es: 'Inicia la sesión de un equipo, actualiza su política y comprueba qué puede ejecutar. Un solo archivo; necesita Node.js 20 o posterior.',
      de: 'Meldet einen Rechner an, aktualisiert Ihre Richtlinie und prüft, was Sie ausführen können. Eine Datei; sie braucht Node.js 20 oder neuer.',
    },
    product: 'Roster',
    version: await versionOf(path),
    role: null,
  };
}

/** Written beside it by the build; nothing where there is none. */
async function versionOf(path: string): Promise<string> {
  const text = await readFile(join(dirname(path), '../package.json'), 'utf8').catch(() => '{}');
  const { version } = JSON.parse(text) as { version?: unknown };
  return typeof version === 'string' ? version : '';
}
