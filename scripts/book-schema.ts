import { writeFileSync } from 'node:fs';
import { bookSchema } from '../src/formats/cooperation-book/book-schema.ts';

/** Writes the published schema of the cooperation book; a test holds the file to it. */
writeFileSync('docs/formats/cooperation-book.schema.json', bookSchema());
