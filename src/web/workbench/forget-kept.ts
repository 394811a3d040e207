/** Forgets what this browser keeps for when the server is gone: who signs out leaves nothing behind. */
export async function forgetKept(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('muruna-')).map((name) => caches.delete(name)));
}
