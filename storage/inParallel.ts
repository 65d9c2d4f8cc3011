/** Enough to be quick, and far below what one store takes from one caller. */
const AT_ONCE = 16;

/** Does `work` for every item, at most 16 at a time; results in the order of the items. The first failure is thrown. */
export async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const entries = items.entries();
  const worker = async () => {
    for (const [i, item] of entries) results[i] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
  return results;
}
