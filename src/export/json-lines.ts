import type { AlignedText } from '../aligned-text.ts'

/**
 * Writes aligned texts as JSON, one object a line: `name`, `langs`, the sentences of `source` and `target`,
 * and `beads` of indexes into them. Given out piece by piece: a long text is no longer than a string may be.
 */
export async function* jsonLines(texts: AsyncIterable<AlignedText>): AsyncGenerator<string> {
  for await (const { name, langs, source, target, beads } of texts) {
    yield `{"name":${JSON.stringify(name)},"langs":${JSON.stringify(langs)},"source":`
    yield* list(source)
    yield ',"target":'
    yield* list(target)
    yield ',"beads":'
    yield* list(beads)
    yield '}\n'
  }
}

function* list(values: readonly unknown[]): Generator<string> {
  yield '['
  for (const [index, value] of values.entries()) {
    yield index === 0 ? JSON.stringify(value) : `,${JSON.stringify(value)}`
  }
  yield ']'
}
