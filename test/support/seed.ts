import fc from 'fast-check';

// The same random cases in every run, so that a fault that a change did not bring is not told of that change. `SEED=1 npm test` draws
// others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 24_2021) });
