import { ByteReader, strictly } from '../byte-reader.ts';

const CAPABILITIES_PARAMETER = 2;
const ADD_PATH = 69;
const RECEIVES = 1;
const SENDS = 2;

/** Families by AFI and SAFI, `1/1`, whose routes one side sends, or takes, with path identifiers (RFC 7911 §4). */
export interface AddPathFamilies {
  readonly sends: ReadonlySet<string>;
  readonly takes: ReadonlySet<string>;
}

/** What the optional parameters of an OPEN say of path identifiers; nothing where they are not of the form. */
export function addPathOf(parameters: Uint8Array): AddPathFamilies {
  const sends = new Set<string>();
  const takes = new Set<string>();
  strictly(new ByteReader(parameters), (reader) => {
    while (reader.left > 0) {
      const type = reader.u8();
      const body = reader.part(reader.u8());
      if (type === CAPABILITIES_PARAMETER) readCapabilities(body);
    }
  });
  return { sends, takes };

  function readCapabilities(body: ByteReader): void {
    while (body.left > 0) {
      const code = body.u8();
      const value = body.part(body.u8());
      if (code === ADD_PATH) readFamilies(value);
    }
  }

  function readFamilies(value: ByteReader): void {
    while (value.left > 0) {
      const family = `${value.u16()}/${value.u8()}`;
      const mode = value.u8();
      if (mode & SENDS) sends.add(family);
      if (mode & RECEIVES) takes.add(family);
    }
  }
}
