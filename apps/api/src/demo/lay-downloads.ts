import { manifestName, type DownloadRole } from '@roster/domain/downloads';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Text = { en: string; es: string; de: string };
type Offered = {
  file: string;
  title: Text;
  description: Text;
  product: string;
  version: string;
  role: DownloadRole;
  kilobytes: number;
};

const offered: Offered[] = [
  {
    file: 'structural-suite-2026.1.bin',
    title: {
      en: 'Structural Suite 2026.1',
      es: 'Structural Suite 2026.1',
      de: 'Structural Suite 2026.1',
    },
    description: {
      en: 'The installer for Windows and Linux. In this demo it contains nothing but text.',
      es: 'El instalador para Windows y Linux. En esta demostración solo contiene texto.',
      de: 'Das Installationsprogramm für Windows und Linux. In dieser Demo enthält es nur Text.',
    },
    product: 'Structural Suite',
    version: '2026.1',
    role: 'download',
    kilobytes: 2_400,
  },
  {
    file: 'structural-suite-sdk-2026.1.txt',
    title: {
      en: 'Structural Suite SDK',
      es: 'SDK de Structural Suite',
      de: 'SDK für Structural Suite',
    },
    description: {
      en: 'Interfaces and samples for programs of your own.',
      es: 'Interfaces y ejemplos para sus propios programas.',
      de: 'Schnittstellen und Beispiele für eigene Programme.',
    },
    product: 'Structural Suite',
    version: '2026.1',
    role: 'downloadSdks',
    kilobytes: 160,
  },
  {
    file: 'survey-field-2027-beta.txt',
    title: { en: 'Survey Field 2027 (beta)', es: 'Survey Field 2027 (beta)', de: 'Survey Field 2027 (Beta)' },
    description: {
      en: 'For testing only: measures with two instruments.',
      es: 'Solo para pruebas: mide con dos instrumentos.',
      de: 'Nur zum Testen: misst mit zwei Instrumenten.',
    },
    product: 'Survey Field',
    version: '2027 beta',
    role: 'betaSoftware',
    kilobytes: 320,
  },
];

/** Makes some small files to download, and describes them, where the folder has no description yet. */
export function layDownloads(folder: string): void {
  if (existsSync(join(folder, manifestName))) return;
  mkdirSync(folder, { recursive: true });
  for (const { file, title, kilobytes } of offered)
    writeFileSync(join(folder, file), `${title.en}: a file of the demo.\n`.padEnd(64).repeat(kilobytes * 16));
  const files = offered.map(({ kilobytes: _, ...described }) => described);
  writeFileSync(join(folder, manifestName), `${JSON.stringify({ files }, null, 2)}\n`);
}
