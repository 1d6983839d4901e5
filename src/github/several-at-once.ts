/**
 * Does work for each item, so many at once, and gives the results in the order of the items. The first failure is the failure of all.
 */
export async function severalAtOnce<T, R>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<R>
): Promise<R[]> {
  const results: R[] = []
  const waiting = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: most }, worker))
  return results
}
