// Prints the tables of who may import whom (test/house.ts) into ARCHITECTURE.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { withHouseTables } from '../test/house.ts';

const page = new URL('../ARCHITECTURE.md', import.meta.url);
writeFileSync(page, withHouseTables(readFileSync(page, 'utf8')));
