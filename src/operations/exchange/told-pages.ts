import { addedObject, type AddedRecord } from '../../exchange/taxii/added-object.ts';
import { readStamped, textsAt, type KeptTexts, type StampedBytes, type TextPlace } from './kept-texts.ts';
import { readTold, toldPath, type Partner } from './told-by-partner.ts';

/** What a partner told, for pages: what stands in its objects is read from where it lies. */
export interface ToldPages {
  /** By rising date of addition. */
  readonly objects: readonly AddedRecord[];
  /** As JSON, in the order of `objects` of this very collection. */
  readonly texts: (objects: readonly AddedRecord[]) => Promise<string[]>;
}

const NOTHING: ToldPages = { objects: [], texts: async () => [] };

/** What partners told, read and checked when it has changed and never otherwise. */
export class KeptTold {
  private readonly kept = new Map<string, { readonly stamp: string; readonly pages: ToldPages }>();

  /** @throws TextsGone from `texts`, where it changed in between */
  async of(folder: string, partner: Pick<Partner, 'keyid'>): Promise<ToldPages> {
    const path = toldPath(folder, partner);
    const known = this.kept.get(path);
    const found = await readStamped(path, known?.stamp);
    if (found === undefined) return NOTHING;
    if (known && found.bytes === undefined) return known.pages;
    const pages = pagesOf(path, found);
    this.kept.set(path, { stamp: found.stamp, pages });
    return pages;
  }
}

function pagesOf(path: string, { stamp, bytes = Buffer.alloc(0) }: StampedBytes): ToldPages {
  const text = bytes.toString();
  const { added } = readTold(text);
  // As they lie there: a check may put their fields into another order.
  const { objects: said } = JSON.parse(text) as { readonly objects: Parameters<typeof addedObject>[0][] };
  const objects = said.map((one, index): AddedRecord => {
    const { id, type, specVersion, version, added: at } = addedObject(one, added[index]);
    return { id, type, specVersion, version, added: at };
  });
  const lying = placesIn(bytes, said);
  const file = { path, stamp };
  return { objects, texts: lying ? textsIn(file, objects, lying) : textsHere(objects, said) };
}

function textsIn(
  file: KeptTexts,
  objects: readonly AddedRecord[],
  lying: readonly TextPlace[],
): ToldPages['texts'] {
  const placeOf = new Map(objects.map((one, row) => [one, lying[row]]));
  return async (asked) =>
    textsAt(
      file,
      asked.map((one) => placeOf.get(one)!),
    );
}

/** Where somebody else wrote the file. */
function textsHere(objects: readonly AddedRecord[], said: readonly object[]): ToldPages['texts'] {
  const objectOf = new Map(objects.map((one, row) => [one, said[row]]));
  return async (asked) => asked.map((one) => JSON.stringify(objectOf.get(one)));
}

const BEFORE_OBJECTS = ',"objects":[';

/** Where objects lie in a file that this program wrote; undefined where somebody wrote it otherwise. */
function placesIn(bytes: Buffer, objects: readonly object[]): readonly TextPlace[] | undefined {
  let offset = bytes.indexOf(BEFORE_OBJECTS) + BEFORE_OBJECTS.length;
  const places: TextPlace[] = [];
  for (const object of objects) {
    const text = Buffer.from(JSON.stringify(object));
    const { length } = text;
    if (!bytes.subarray(offset, offset + length).equals(text)) return undefined;
    places.push({ offset, length });
    // After a comma.
    offset += length + 1;
  }
  return places;
}
