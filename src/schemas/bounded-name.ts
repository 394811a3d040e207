import { z } from 'zod';

/** The longest name; what is longer is no name, and would fill reports, which repeat it. */
export const LONGEST_NAME = 200;

/** What something is called. */
export const boundedName = () => z.string().trim().min(1).max(LONGEST_NAME);
