import fc from 'fast-check';

// Every randomized test runs the one seed that `npm test` prints. `npm run test:soak` takes a new one each time, and says
// which; ROSTER_SEED=… runs that one again.
fc.configureGlobal({ seed: Number(process.env['ROSTER_SEED'] ?? 1) });
