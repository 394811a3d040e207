import type { AttributeValue } from './attributes.ts';
import type { BgpMessage } from './message.ts';
import type { Prefix } from './prefix.ts';

/**
 * The message with every prefix once in each of its lists, where it stood first: to repeat one says nothing more. A list without
 * repeats that is written without path identifiers is never taken for one that has them (`hasUnlabelledPathIds`), since only
 * several default routes make it look like one; so what is written reads back as it was meant.
 */
export function withoutRepeats(message: BgpMessage): BgpMessage {
  if (message.kind !== 'update') return message;
  const { withdrawn, attributes, announced } = message;
  return {
    kind: 'update',
    withdrawn: distinct(withdrawn),
    announced: distinct(announced),
    attributes: {
      ...attributes,
      list: attributes.list.map((attribute) => ({ ...attribute, value: valueOf(attribute.value) })),
    },
  };
}

function valueOf(value: AttributeValue): AttributeValue {
  if (value.kind !== 'reach' && value.kind !== 'unreach') return value;
  return { ...value, prefixes: distinct(value.prefixes) };
}

function distinct(prefixes: readonly Prefix[]): readonly Prefix[] {
  const seen = new Set<string>();
  return prefixes.filter(({ length, octets, pathId }) => {
    const key = `${pathId ?? ''} ${length} ${octets.join('.')}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
