import { readsJapanese } from '../chinese/japanese-readings.ts'
import { endsBefore } from '../chinese/people-ends.ts'
import { isForeignLetter } from '../chinese/people-foreign.ts'
import { simplified } from '../chinese/script.ts'
import { beginsAlike, transliterates } from '../chinese/transliteration.ts'
import type { Words } from '../mention.ts'

/** What is left of the likeness of two that begin with other sounds (奥卡福, Markova): how a name begins is heard best. */
const otherHead = 0.75

/**
 * The parts of a Chinese name, each in the forms that it may have. No mark tells where the first begins and the last
 * ends: up to three characters more may belong to it (英格丽德); fewer do where more run on than a name has, or where not
 * all spell names (李 in 伯纳斯·李成, 丹 in 人丹·贝内特).
 */
export function partsOf(text: string, { text: name, start, end }: Words): string[][] {
  const parts = name.match(/\p{Script=Han}+/gu) ?? []
  const before = /\p{Script=Han}{0,3}$/u.exec(text.slice(0, start))?.[0] ?? ''
  // 莫罗在视频致辞: where a name may end nothing more belongs to it.
  // Armenian names end in 相.
  const isEnd = text.charAt(end) !== '相' && endsBefore(simplified(text.slice(end, end + 12)), 0)
  const after = isEnd ? '' : (/^\p{Script=Han}{0,3}/u.exec(text.slice(end, end + 3))?.[0] ?? '')
  return parts.map((part, at) => {
    const shorter = shorterThan(part, at === 0)
    const first = [...before].map((_, more) => before.slice(more) + part)
    const last = [...after].map((_, more) => part + after.slice(0, more + 1))
    return [
      part,
      ...(at === 0 ? [...first, ...shorter.map((size) => part.slice(-size))] : []),
      ...(at === parts.length - 1 ? [...last, ...shorter.map((size) => part.slice(0, size))] : []),
    ]
  })
}

const holders = /^[生长長员員师師士手者]/u

function shorterThan(part: string, isFirst: boolean): readonly number[] {
  if (part.length > 5) return [2, 3, 4, 5]
  // 护士玛丽亚玛: a letter of the word before may have been taken for one of the name.
  if (part.length === 5 && isFirst) return [4]
  // 大四学生彼得, 选手马里奥: the last letter of such a word spells names too.
  if (part.length > 2 && isFirst && holders.test(part)) return [part.length - 1]
  // 市长索·索皮: the title ends in a letter that spells names too.
  const isOdd = /^[长長员員]/u.test(part) || ![...simplified(part)].every(isForeignLetter)
  return part.length === 2 && isOdd ? [1] : []
}

/** Of one character or two a given name has few sounds, and one more or less counts for much: 休 is Hugh, 珍妮 Janet. */
export function isBrief(forms: readonly string[], word: string): boolean {
  return forms.some((form) => {
    if (form.length > 2 || !beginsAlike(form, word)) return false
    return form.length === 1 ? word.length <= 5 : transliterates(form, word) >= alikeInBrief
  })
}

const alikeInBrief = 0.47

export function soundOf(forms: readonly string[], word: string): number {
  return Math.max(
    ...forms.flatMap((form) =>
      spoken(word).map(
        (one) => transliterates(form, one) * (beginsAlike(form, one) ? 1 : otherHead),
      ),
    ),
    // 基莫·仲宗根: of Japanese descent.
    ...forms.map((form) => (readsJapanese(form, word) ? 1 : 0)),
  )
}

/** A word as it may be said by one habit of a language, or by two: both the first s of Deschamps and its last letters are silent. */
function spoken(word: string): readonly string[] {
  const once = saidOtherwise(word)
  return [...new Set([word, ...once, ...once.flatMap(saidOtherwise)])]
}

function saidOtherwise(word: string): string[] {
  return habits.flatMap(([letters, sound]) => {
    const form = word.replace(letters, sound)
    return form === word ? [] : [form]
  })
}

/** How languages say what others spell alike. */
const habits: readonly (readonly [letters: RegExp, sound: string])[] = [
  // French, Thai and Malay end on no stop: Devaux, Chaisuk, Rahmat.
  [/(?<=\p{L}{4})[ktpdx]$/u, ''],
  // Polish w is v, and that of Wright is silent.
  [/^Wr/, 'Vr'],
  [/^Wr/, 'R'],
  // Meyer has no glide, and Göran begins with one.
  [/(?<=\p{L}[ae])yer$/u, 'ir'],
  [/^G(?=ö|oe)/, 'Y'],
  // French ends on no s either, nor on the stops before it: Yves, Deschamps.
  [/(?<=\p{L}{2})(?:(?<!ie)[dgpt]?s|cq)$/u, ''],
  [/(?<=^[DL])es(?=\p{Ll}{3})/u, 'e'],
  // Knight and Knowles begin with n.
  [/^Kn/, 'N'],
  // Václav, Ljubica, Kadlec; without its mark the last sound of Petrović.
  [/c(?=lav)|(?<=[ie])c(?=a?$)/u, 'ts'],
  [/(?<=[ie])c(?=a?$)/u, 'ch'],
  [/[ťďŤĎ]/u, 'j'],
  // 阿齐兹, 齐亚: Aziz, Zia.
  [/z(?=i)/iu, 'j'],
  // Russian: 季格兰 and 吉洪诺夫 are Tigran and Tikhonov.
  [/^[TD](?=[iy])/, 'J'],
  [/^Ü/, 'U'],
  // Norwegian: Kjell, Gjertsen.
  [/kj/iu, 'sh'],
  [/^Gj/, 'y'],
  [/ğ/u, ''],
  // Hungarian: Ágnes, Vas.
  [/(?<=[áéíóöőúüűÁÉÍÓÖŐÚÜŰ]\p{L}*|^\p{L}{2,3})s{1,2}(?![\p{L}])/u, 'sh'],
  [/gn/u, 'kn'],
  // Irish: Niamh, Siobhán.
  [/[bm]h/u, 'v'],
  // Basque: Ibarretxe, Etxeberria; Albanian: Hoxha; Catalan, Galician and Maltese: Xuereb.
  [/tx/u, 'ch'],
  [/xh/iu, 'j'],
  [/x/iu, 'sh'],
  // Polish and Croatian: Wałęsa, Wojtyła, Mojca.
  [/ł/u, 'v'],
  [/(?<=[aeou])j(?=\p{L})/u, 'i'],
]
