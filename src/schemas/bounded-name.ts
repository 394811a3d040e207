import { z } from 'zod';
import { unspoofed } from '../core/unspoofed.ts';

/** The longest name; what is longer is no name, and would fill reports, which repeat it. */
export const LONGEST_NAME = 200;

/** What something is called. */
export const boundedName = () => z.string().overwrite(unspoofed).trim().min(1).max(LONGEST_NAME);
