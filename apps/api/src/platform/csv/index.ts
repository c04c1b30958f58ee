export { copyOptions, csvFile } from './csv.ts';
export type { ExportPlace, ExportQueue } from './export-queue.ts';
