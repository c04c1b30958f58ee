export { BulkOperations } from './BulkOperations.tsx';
