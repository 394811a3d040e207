/**
 * Ids of all that an object points at, wherever in it: values of names that end in `_ref` and `_refs`, as STIX 2.1 (section 3.1) has them.
 *
 * @example stixRefs({ source_ref: 'a--1', object_marking_refs: ['b--2'] }) // ['a--1', 'b--2']
 */
export function stixRefs(value: unknown): string[] {
  const found: string[] = [];
  // By hand, since data may be nested deeply.
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (one === null || typeof one !== 'object') continue;
    for (const [name, inner] of Object.entries(one)) {
      if (name.endsWith('_ref') && typeof inner === 'string') found.push(inner);
      else if (name.endsWith('_refs') && Array.isArray(inner))
        found.push(...inner.filter((id): id is string => typeof id === 'string'));
      else waiting.push(inner);
    }
  }
  return found;
}
