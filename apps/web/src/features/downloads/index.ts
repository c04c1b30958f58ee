export { sizeText } from './file-columns.tsx';
export { useNewestDownloads } from './downloads.queries.ts';
