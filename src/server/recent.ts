/** What was used last, up to a number of bytes: for what never changes under its name. */
export class Recent<Value> {
  private readonly kept = new Map<string, { readonly value: Value; readonly bytes: number }>();
  private readonly most: number;
  private total = 0;

  constructor(most: number) {
    this.most = most;
  }

  get(name: string): Value | undefined {
    const found = this.kept.get(name);
    if (!found) return undefined;
    this.kept.delete(name);
    this.kept.set(name, found);
    return found.value;
  }

  /** Keeps it; what takes more than a tenth of the room is not kept. */
  put(name: string, value: Value, bytes: number): void {
    if (bytes > this.most / 10 || this.kept.has(name)) return;
    this.kept.set(name, { value, bytes });
    this.total += bytes;
    for (const [oldest, { bytes: freed }] of this.kept) {
      if (this.total <= this.most) break;
      this.kept.delete(oldest);
      this.total -= freed;
    }
  }
}
