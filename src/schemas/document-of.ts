import type { z } from 'zod';

/** A document of that schema, as code holds it: nothing in it changes once it is made. */
export type DocumentOf<Schema extends z.ZodType> = Unchanging<z.output<Schema>>;

type Unchanging<Value> = Value extends object
  ? { readonly [Key in keyof Value]: Unchanging<Value[Key]> }
  : Value;
