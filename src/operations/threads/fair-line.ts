/** Of so many it is remembered when they had their last turn. */
const MOST_REMEMBERED = 10_000;

/**
 * Those who wait, each for somebody: whoever has the fewest under way comes first, and among equals who had no turn for longest, so that the many
 * questions of one person hold up nobody else. What waits for one person keeps its order.
 *
 * @example
 * const line = new FairLine<string>();
 * line.push('Layla', 'one');
 * line.push('Layla', 'two');
 * line.push('Omid', 'three');
 * [line.next(() => 0), line.next(() => 0)]; // 'one', 'three'
 */
export class FairLine<Item> {
  private readonly lines = new Map<string, Item[]>();
  /** The number of the last turn of each. */
  private readonly turns = new Map<string, number>();
  private turn = 0;

  get length(): number {
    return [...this.lines.values()].reduce((sum, { length }) => sum + length, 0);
  }

  push(whose: string, item: Item): void {
    const line = this.lines.get(whose);
    if (line) line.push(item);
    else this.lines.set(whose, [item]);
  }

  /** Takes out the one whose turn it is; undefined where nobody waits. */
  next(underWay: (whose: string) => number): Item | undefined {
    const [first, ...others] = this.lines.keys();
    if (first === undefined) return undefined;
    const isBefore = (one: string, other: string): boolean =>
      (underWay(one) - underWay(other) || this.lastTurn(one) - this.lastTurn(other)) < 0;
    const whose = others.reduce((best, one) => (isBefore(one, best) ? one : best), first);
    const item = this.lines.get(whose)!.shift();
    if (this.lines.get(whose)!.length === 0) this.lines.delete(whose);
    this.turns.delete(whose);
    this.turns.set(whose, ++this.turn);
    if (this.turns.size > MOST_REMEMBERED) this.turns.delete(this.turns.keys().next().value!);
    return item;
  }

  private lastTurn(whose: string): number {
    return this.turns.get(whose) ?? 0;
  }

  /** Takes out one that waits no longer; false where its turn had come. */
  remove(whose: string, item: Item): boolean {
    const line = this.lines.get(whose) ?? [];
    const left = line.filter((one) => one !== item);
    if (left.length > 0) this.lines.set(whose, left);
    else this.lines.delete(whose);
    return left.length < line.length;
  }

  /** Takes out all. */
  clear(): Item[] {
    const all = [...this.lines.values()].flat();
    this.lines.clear();
    return all;
  }
}
