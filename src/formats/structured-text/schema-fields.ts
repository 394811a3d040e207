import type { z } from 'zod';

/** Names of the fields the schema knows at a path, as far as objects, lists, unions and optional parts reach. */
export function knownFields(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let part: unknown = schema;
  for (const step of path) part = innerSchema(part, step);
  return alternativesOf(part).flatMap((alternative) => Object.keys(definition(alternative)?.shape ?? {}));
}

interface Definition {
  readonly type: string;
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly innerType?: unknown;
  readonly options?: readonly unknown[];
  /** What a transforming schema takes. */
  readonly in?: unknown;
}

function innerSchema(part: unknown, step: PropertyKey): unknown {
  return alternativesOf(part)
    .map((alternative) => {
      const inner = definition(alternative);
      return inner?.shape?.[String(step)] ?? inner?.element ?? inner?.valueType;
    })
    .find((inner) => inner !== undefined);
}

/** The schemas a part may stand for: those of a union, else itself; without optional, default and transforming wraps. */
function alternativesOf(part: unknown): unknown[] {
  const plain = unwrapped(part);
  return definition(plain)?.options?.flatMap(alternativesOf) ?? [plain];
}

function unwrapped(part: unknown): unknown {
  const inner = definition(part)?.innerType ?? definition(part)?.in;
  return inner === undefined ? part : unwrapped(inner);
}

function definition(part: unknown): Definition | undefined {
  return (part as { def?: Definition } | undefined)?.def;
}
