/** Bytes being written, numbers most significant octet first. */
export class ByteWriter {
  private bytes = new Uint8Array(256);
  private view = new DataView(this.bytes.buffer);
  length = 0;

  u8(value: number): this {
    const at = this.room(1);
    this.view.setUint8(at, value);
    return this;
  }

  u16(value: number): this {
    const at = this.room(2);
    this.view.setUint16(at, value);
    return this;
  }

  u32(value: number): this {
    const at = this.room(4);
    this.view.setUint32(at, value);
    return this;
  }

  /** An AS number in 2 or 4 octets. */
  asn(value: number, size: number): this {
    return size === 4 ? this.u32(value) : this.u16(value);
  }

  copy(from: Uint8Array): this {
    const at = this.room(from.length);
    this.bytes.set(from, at);
    return this;
  }

  /** What `write` writes, with its length in two octets in front. */
  counted16(write: () => void): this {
    const at = this.length;
    this.u16(0);
    write();
    this.view.setUint16(at, this.length - at - 2);
    return this;
  }

  patch16(at: number, value: number): void {
    this.view.setUint16(at, value);
  }

  patch32(at: number, value: number): void {
    this.view.setUint32(at, value);
  }

  taken(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private room(size: number): number {
    const at = this.length;
    this.length += size;
    if (this.length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(this.length, this.bytes.length * 2));
      larger.set(this.bytes);
      this.bytes = larger;
      this.view = new DataView(larger.buffer);
    }
    return at;
  }
}
