import { choiceKey, choiceOfKey, type Choice } from '../../what-if/scenario/choice.ts';

/** What is selected, in the diagram, on the map, in tables and in the address alike. */
export type KnowSelection =
  /** A network, a gateway or a country, named as what can fail is named. */
  | { readonly kind: 'choice'; readonly choice: Choice }
  /** A figure by its measure. */
  | { readonly kind: 'figure'; readonly id: string }
  /** Something on the map that the user brought: which document, and its id there. */
  | { readonly kind: 'asset'; readonly object: string; readonly id: string };

export function selectionKey(selection: KnowSelection | undefined): string | undefined {
  if (!selection) return undefined;
  if (selection.kind === 'choice') return choiceKey(selection.choice);
  if (selection.kind === 'figure') return `f-${selection.id}`;
  return `s-${selection.object}-${selection.id}`;
}

/** The selection of a key; undefined where it is not one. */
export function selectionOfKey(key: string): KnowSelection | undefined {
  const [, kind, name] = /^([fs])-(.+)$/s.exec(key) ?? [];
  if (kind === 'f') return { kind: 'figure', id: name };
  if (kind === 's') {
    // Names of documents are 16 characters, dashes among them.
    const [, object, id] = /^([\w-]{16})-(.+)$/s.exec(name) ?? /^([^-]+)-(.+)$/s.exec(name) ?? [];
    return object === undefined ? undefined : { kind: 'asset', object, id };
  }
  const choice = choiceOfKey(key);
  return choice && { kind: 'choice', choice };
}
