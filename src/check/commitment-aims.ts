import type { Span } from '../span.ts'
import type { BeadWords } from './words.ts'

/** Words by which a Chinese sentence only aims at something: 力争年内开通, 拟投资, 有望开工. */
const aims =
  /(?:力争|争取(?!到了?|了)|有望|(?<![草虚模])拟(?!定|建|人|态|真|声|合|音|稿|题|订|就|南)|(?<!原|[比按]|(?<![今明])年|行动)计划(?=[在于到明今后年自从每\d]|派|投资|建|设|举|开|组|赴|用|把|与|增|拨|选|带|再|启)|有意(?=[于在明今年派率赴邀]))/gu
/** Words by which English promises. */
const firm =
  /\b(?:will|shall|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|guarantee[sd]?|vow(?:s|ed)?|announced that|undertook|(?<=\b(?:said|says|noted|stated|added|stressed|indicated|expressed|told|wrote|replied|explained)\b[^.;]{0,200})would)\b(?!\s+(?:be able|be (?:glad|happy|pleased|willing|ready)|like|probably|hopefully|soon be able|likely))/i
/** Words by which English aims, plans, hopes or foresees too. */
const aimsToo =
  /\b(?:aim\w*|(?<!\b(?:according to|under) the )plan\w*|(?<!\bletters? of )inten\w+|seek\w*|sought|striv\w+|strove|try\w*|tri(?:es|ed)|expect\w*|propos\w+|consider\w*|discuss\w*|explor\w+|(?:is|are|was|were|be) (?:due |set |about |likely |scheduled |supposed |planned |slated )?to|to be|due|set to|schedul\w+|work\w* (?:to|towards?|for)|push\w*|efforts?|endeavou?r\w*|targets?|goals?|means? to|meant to|bid|attempt\w*|might|could|should|if possible|as (?:early|soon|fast|quickly) as|at the latest|do (?:its|their|his|her|our) best|all (?:it|they|he|she|we) can|envisag\w+|forese\w+|prospect\w*|prepar\w+|likely|possibl\w+|draft\w*|goes well|fight\w*|ambition\w*|anticipat\w+|project(?:s|ed) (?:to|that))\b/i

/** Words by which it wishes: where the Chinese wishes too, they are for that. */
const wishesToo =
  /\b(?:hop\w+|would like|want\w*|look\w* (?:to|forward|at)|wish\w*|willing\w*|keen|eager\w*|ready to)\b/i
const wishes = /希望|愿|期待|盼/

// Not the month.
const may = /\bmay\b/

/** Where the Chinese only aims at what the English promises, in both; null where the English aims in any words. */
export function aimPromised({
  en,
  zh,
}: {
  readonly en: BeadWords
  readonly zh: BeadWords
}): { readonly en: Span; readonly zh: Span } | null {
  const [aim, ...more] = zh.all(aims)
  if (!aim || more.length > 0 || aimsToo.test(en.text) || may.test(en.text)) return null
  if (wishesToo.test(en.text) && !wishes.test(zh.text)) return null
  const promise = en.find(firm)
  return promise && { en: promise, zh: aim }
}
