/** The answer alone of a document, where its schema is that of the answer. */
export function withoutProvenance(document: unknown): unknown {
  const { provenance: _, ...answer } = document as Record<string, unknown>;
  return answer;
}
