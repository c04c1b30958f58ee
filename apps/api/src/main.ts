import './platform/as-newer-node.ts';

// Late, since what is imported here runs before the line above.
await import('./run.ts');
