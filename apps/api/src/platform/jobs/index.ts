export { inEachAccount } from './in-each-account.ts';
export { inSteps } from './in-steps.ts';
export { type Job, periodic, type Work } from './job.ts';
export { startJobs } from './run-jobs.ts';
export { platformJobs } from './tidy.ts';
