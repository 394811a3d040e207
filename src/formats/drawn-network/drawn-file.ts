import type { Finding } from '../../core/finding.ts';
import type { Place } from '../../core/great-circle.ts';
import { unspoofed } from '../../core/unspoofed.ts';
import { LONGEST_NAME } from '../../schemas/bounded-name.ts';
import { isNameProperty, type Feature } from '../geo/features.ts';

/** A feature that edges may name. */
export interface DrawnFeature extends Feature {
  /** What edges of the same file call it. */
  readonly key?: string | undefined;
}

/** A link between two features, as graphs and tables have it. */
export interface DrawnEdge {
  /** Keys of features of the same file, else ids or names of any. */
  readonly from: string;
  readonly to: string;
  readonly properties: ReadonlyMap<string, string>;
  /** It may stand in both directions and be one link all the same. */
  readonly isDirected: boolean;
  readonly line: number;
}

/** What a file drawn elsewhere holds: features with points are sites, lines are links, edges are links. */
export interface DrawnFile {
  /** What messages call it. */
  readonly file?: string;
  readonly features: readonly DrawnFeature[];
  readonly edges: readonly DrawnEdge[];
  /** The syntax is broken, or nothing can be placed: the findings say why, and there is nothing else to say. */
  readonly isBroken?: boolean;
  readonly findings: readonly Finding[];
}

/** A format in which networks are drawn. Adding one is adding a file like this and a line in formats.ts. */
export interface DrawnFormat {
  /** How many there are at most of the marks that stand at every element, place or row: more would fill the memory. */
  readonly most: Readonly<Record<string, number>>;
  /** What it is called in messages. */
  readonly name: string;
  /** Told by the first few thousand characters. */
  readonly recognise: (head: string) => boolean;
  readonly read: (text: string) => DrawnFile;
}

/** The fact that says in which file something is; none where nobody named it. */
export function inFile({ file }: Pick<DrawnFile, 'file'>): { readonly file?: string } {
  return file === undefined ? {} : { file };
}

/** A drawing that could not be read. */
export function brokenDrawing(...findings: readonly Finding[]): DrawnFile {
  return { features: [], edges: [], isBroken: true, findings };
}

/** A site in the making: a place, the feature it belongs to, and in which drawing that is. */
export interface DrawnPoint {
  readonly place: Place;
  readonly feature: DrawnFeature;
  readonly drawing: number;
}

/** On one line, and no longer than a name may be. */
export function boundedText(text: string): string {
  const plain = unspoofed(text.slice(0, 10 * LONGEST_NAME))
    .replaceAll(/\s+/g, ' ')
    .trim();
  return plain.length > LONGEST_NAME ? `${plain.slice(0, LONGEST_NAME - 1).trimEnd()}…` : plain;
}

/** What people call a feature. */
export function labelOf({ properties }: Pick<Feature, 'properties'>): string | undefined {
  for (const [name, value] of properties)
    if (isNameProperty(name) && value.trim() !== '') return boundedText(value);
  return undefined;
}

/** As many names as a sentence can hold. */
const MOST_NAMED = 12;

/** Names for a sentence: the first ones, and a sign that there are more. */
export function someNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => boundedText(name));
  return [...shown, ...(names.length > MOST_NAMED ? ['…'] : [])].join(', ');
}
