import type { CsvFile } from '@roster/contract/machinery/csv';

/** Hands a file to the browser, which asks where to save it or knows. */
export function saveFile({ fileName, content }: CsvFile): void {
  if (!(content instanceof Blob)) throw new Error('a file that has arrived is whole');
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
