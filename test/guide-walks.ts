/** Half of the work of all examples is on these pages: they are run in a process of their own. */
const WALKS = ['docs/guide/stress.md', 'docs/guide/watch.md'];

export function isOfWalk(page: string): boolean {
  return WALKS.includes(page);
}
