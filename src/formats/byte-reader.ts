/** Thrown within a strict decoder where bytes are not of the form; caught by the decoder that keeps them raw instead. */
export class NotOfTheForm extends Error {}

/** Strict reading of a byte range: every irregularity is `NotOfTheForm`. */
export class ByteReader {
  private readonly view: DataView;
  private readonly bytes: Uint8Array;
  at: number;
  readonly end: number;

  constructor(bytes: Uint8Array, at = 0, end = bytes.length) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = at;
    this.end = end;
  }

  get left(): number {
    return this.end - this.at;
  }

  u8(): number {
    return this.view.getUint8(this.step(1));
  }

  u16(): number {
    return this.view.getUint16(this.step(2));
  }

  u32(): number {
    return this.view.getUint32(this.step(4));
  }

  asn(size: number): number {
    return size === 4 ? this.u32() : this.u16();
  }

  take(length: number): Uint8Array {
    const at = this.step(length);
    return this.bytes.slice(at, at + length);
  }

  /** A reader of the next `length` octets, which this one passes over. */
  part(length: number): ByteReader {
    const at = this.step(length);
    return new ByteReader(this.bytes, at, at + length);
  }

  rest(): Uint8Array {
    return this.take(this.left);
  }

  /** What `look` makes of the octets that are left, without passing over them. */
  see<T>(look: (view: DataView, at: number, end: number) => T): T {
    return look(this.view, this.at, this.end);
  }

  expect(isTrue: boolean): void {
    if (!isTrue) throw new NotOfTheForm();
  }

  private step(length: number): number {
    if (length > this.left) throw new NotOfTheForm();
    const at = this.at;
    this.at += length;
    return at;
  }
}

/** What `decode` makes of the bytes if they are wholly of the form, else undefined. */
export function strictly<T>(reader: ByteReader, decode: (reader: ByteReader) => T): T | undefined {
  const start = reader.at;
  try {
    const value = decode(reader);
    reader.expect(reader.left === 0);
    return value;
  } catch (error) {
    if (!(error instanceof NotOfTheForm)) throw error;
    reader.at = start;
    return undefined;
  }
}
