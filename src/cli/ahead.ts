/**
 * What `work` makes of each thing, in the order of the things, with up to `count` worked on at a time: the
 * things are taken when their turn comes, and no more results wait than that. What `work` throws is thrown
 * in its place.
 *
 * @throws {RangeError} when `count` is less than 1
 */
export async function* ahead<T, R>(
  things: AsyncIterable<T>,
  { count, work }: { count: number; work: (thing: T) => Promise<R> },
): AsyncGenerator<R> {
  if (count < 1) throw new RangeError(`Cannot work on ${count} things at a time: at least 1`)
  const waiting: Promise<R>[] = []
  for await (const thing of things) {
    const result = work(thing)
    // It is thrown when its turn comes; until then it is no rejection that nobody handles.
    result.catch(() => undefined)
    waiting.push(result)
    const next = waiting.length === count ? waiting.shift() : undefined
    if (next) yield await next
  }
  for (const result of waiting) yield await result
}
