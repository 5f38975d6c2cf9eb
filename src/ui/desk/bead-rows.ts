import type { DraftAnswer } from '../../draft/checked-draft.ts'
import type { Lang } from '../../span.ts'
import { element } from './element.ts'
import { liveOf, markingsOf } from './live.ts'
import { drawnPiece } from './pane.ts'
import { markedPieces } from './pieces.ts'

const absent: Record<Lang, string> = {
  en: 'not in the English version',
  zh: 'not in the Chinese version',
}

/** The two versions beside one another, a row a bead, with the words marked that findings speak of. */
export function beadRows(answer: DraftAnswer): HTMLElement[] {
  const { beads, findings, langs, texts } = answer
  const severities = findings.map(({ severity }) => severity)
  const markings = { en: wordsOf(answer, 'en'), zh: wordsOf(answer, 'zh') }
  return beads.map((bead, index) => {
    const side = (lang: Lang) => {
      const sentences = bead[lang].map((span) =>
        element(
          'span',
          { class: 'sentence', 'data-lang': lang, 'data-row': String(index) },
          ...markedPieces(span, markings[lang]).map((one) => {
            const piece = drawnPiece(one, texts[lang], severities)
            const ended = one.findings.filter((index) => findings[index]?.[lang]?.end === one.end)
            // Joined to the words: a number should not begin a line.
            piece.append(...ended.flatMap((index) => ['\u2060', numberOf(index)]))
            return piece
          }),
        ),
      )
      const words = sentences.flatMap((sentence) => (lang === 'en' ? [sentence, ' '] : [sentence]))
      const none = element('span', { lang: 'en' }, `— ${absent[lang]}`)
      return element(
        'div',
        { class: `side ${lang}`, lang: langs[lang] },
        sentences.length > 0 ? element('p', {}, ...words) : element('p', { class: 'absent' }, none),
      )
    }
    return element(
      'div',
      { class: 'bead', id: `bead-${index}` },
      element('div', { class: 'sides' }, side('en'), side('zh')),
    )
  })
}

function numberOf(finding: number): HTMLElement {
  const number = String(finding + 1)
  const link = { href: `#finding-${number}`, 'data-go': String(finding) }
  return element('sup', {}, element('a', { ...link, 'aria-label': `Finding ${number}` }, number))
}

function wordsOf(answer: DraftAnswer, lang: Lang) {
  return markingsOf({ ...liveOf(answer), beads: [] }, [lang])
}
