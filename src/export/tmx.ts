import { type AlignedText, beadTexts } from '../aligned-text.ts'
import type { AlignedBead } from '../aligner.ts'
import { scoreText } from './score.ts'
import { escaped } from './xml.ts'

/**
 * Writes beads as a translation memory, TMX 1.4b, for computer-aided translation. A bead becomes a unit
 * with its score and its text's name as properties; beads with words on one side only, or scored below
 * `minScore`, are left out. Given out unit by unit, so that a corpus of any size needs no memory.
 *
 * @param options.version the version of Dragoman that the header names
 */
export async function* tmx(
  texts: AsyncIterable<AlignedText>,
  { version, minScore = 0 }: { version: string; minScore?: number },
): AsyncGenerator<string> {
  let srclang: string | undefined
  for await (const text of texts) {
    if (srclang === undefined) {
      srclang = text.langs[0]
      yield head({ version, srclang })
    }
    for (const bead of text.beads) if (bead.score >= minScore) yield unit(bead, text, srclang)
  }
  yield srclang === undefined ? `${head({ version, srclang: '*all*' })}${foot}` : foot
}

// Without a document type: a reader that fetched it would wait for a server that is long gone.
function head({ version, srclang }: { version: string; srclang: string }): string {
  const facts = {
    creationtool: 'dragoman',
    creationtoolversion: version,
    segtype: 'sentence',
    'o-tmf': 'dragoman',
    adminlang: 'en',
    srclang,
    datatype: 'plaintext',
  }
  const attributes = Object.entries(facts).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n<header${attributes.join('')}/>\n<body>\n`
}

const foot = '</body>\n</tmx>\n'

function unit(bead: AlignedBead, text: AlignedText, srclang: string): string {
  const { source, target } = beadTexts(bead, text)
  if (source.trim() === '' || target.trim() === '') return ''
  const [from, to] = text.langs
  return [
    // The header names the first text's; another's may be in another script.
    from === srclang ? '<tu>' : `<tu srclang="${escaped(from)}">`,
    `<prop type="score">${scoreText(bead.score)}</prop>`,
    `<prop type="name">${escaped(text.name)}</prop>`,
    `<tuv xml:lang="${escaped(from)}"><seg>${escaped(source)}</seg></tuv>`,
    `<tuv xml:lang="${escaped(to)}"><seg>${escaped(target)}</seg></tuv>`,
    '</tu>\n',
  ].join('')
}
