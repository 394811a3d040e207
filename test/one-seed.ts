// The random cases of a run: imported first by every batch of `scripts/test.ts`. A file that is run by its name draws new ones each time.
import { configureGlobal } from 'fast-check';

configureGlobal({ seed: Number(process.env['MURUNA_SEED']) });
