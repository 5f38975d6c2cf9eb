import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'
import { type Place, PlaceRole } from '../exchange.ts'
import type { Lang, Span } from '../span.ts'
import { type Joints, listAround } from './places-list.ts'
import { roleHints } from './role-hints.ts'

interface Rule {
  readonly role: Place['role']
  readonly side: 'before' | 'after'
  /** What must stand before a Chinese place, for words after it to count. */
  readonly lead: RegExp | undefined
  readonly pattern: Readonly<Record<Lang, RegExp | undefined>>
}

/** 得到 and 收到 are no going to; a list may begin with names that no grammar knows. */
const notAVerb = '(?<![得收受感达直提看想谈做遇])'
const unknownMembers = '(?:[^，,。；;（(“]{1,60}(?:、|和|与|及|以及))?'
/** 参观了[在建的]三期码头, 考察了[上海临海集团投资的]水厂 */
const attribute = '(?:[^，,。；;（(“]{1,24}的)?'
/** Names in a list that no table knows: capitals, and the small words that join them. */
const unknownNames =
  "(?:(?:the|both) )?(?:(?:\\p{Lu}[\\p{L}\\d.’'&()-]*|\\d+|of|the|and|for|as well as|&),? ){0,24}"

const rules: readonly Rule[] = table('places-roles').map((row) => {
  const side = row['side'] === 'after' ? 'after' : 'before'
  return {
    role: PlaceRole.parse(row['role']),
    side,
    lead: chinese(listed(row['lead']), 'before'),
    pattern: {
      en: english(listed(row['en']), { side, isList: row['role'] === 'visited' }),
      zh: chinese(listed(row['zh']), side, row['role'] === 'visited'),
    },
  }
})

const hinted = roleHints(
  table('places-roles').map(({ side, en, zh }) => ({
    side: side === 'after' ? 'after' : 'before',
    words: { en: listed(en), zh: listed(zh) },
  })),
)

/** "96 teenagers from", 来自: where those who take part come from, whatever they do after. */
const comers: Readonly<Record<Lang, RegExp>> = {
  en: new RegExp(
    `\\p{Ll}{3,}(?:s|men|people|youth|team|group|choir|band|troupe) from ${unknownNames}$`,
    'u',
  ),
  zh: new RegExp(`来自${unknownMembers}$`, 'u'),
}
/** What they always hold, which is sooner looked for. */
const from: Readonly<Record<Lang, string>> = { en: ' from ', zh: '来自' }

/** The country after a city: "Matola, Mozambique, sends …". */
const inCountry = /^, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3},/u

/** A sentence as role grammar sees it, and all that may stand in a list with a place. */
export interface Setting {
  readonly lang: Lang
  readonly text: string
  readonly listed: readonly Span[]
}

const joints: Readonly<Record<Lang, Joints>> = {
  en: {
    left: /(?:, and|,| and| as well as) (?:(?:the|an?) )?$/u,
    right: /^(?:, and|,| and)(?: the| an?)? /u,
  },
  zh: { left: /(?:、|，|,|和|与|及|以及)$/u, right: /^(?:、|和|与|及|以及)/u },
}

/** Roles that the words around a place, or around the list it stands in, tell, in order of rank. */
export function placeRoles({ lang, text, listed: spans }: Setting, place: Span): Place['role'][] {
  const plain = lang === 'zh' ? simplified(text) : text
  const list = withoutScene(plain, listAround(plain, place, { spans, joints: joints[lang] }), place)
  const start = list[0]?.start ?? place.start
  const end = list.at(-1)?.end ?? place.end
  const before = plain.slice(Math.max(0, start - 200), start).replace(/ (?:the|an?) $/, ' ')
  if (before.includes(from[lang]) && comers[lang].test(before)) return ['origin']
  const after = plain.slice(end, end + 60).replace(inCountry, '')
  return hinted(lang, { before, after })
    .flatMap((at) => rules[at] ?? [])
    .filter(({ side, pattern, lead }) => {
      if (side === 'before') return pattern[lang]?.test(before)
      return (
        pattern[lang]?.test(after) && (lang === 'en' || lead === undefined || lead.test(before))
      )
    })
    .map(({ role }) => role)
}

/** 在[深圳]，两校签署: the place that sets the scene stands in no list with who acts there. */
function withoutScene(plain: string, list: readonly Span[], place: Span): readonly Span[] {
  const [first, next] = list
  if (!first || !next || !/在$/u.test(plain.slice(0, first.start))) return list
  const at = list.findIndex(
    ({ end }, index) => index + 1 < list.length && /^[，,]/.test(plain.charAt(end)),
  )
  if (at < 0) return list
  return place.start < (list[at + 1]?.start ?? 0) ? list.slice(0, at + 1) : list.slice(at + 1)
}

function english(
  words: readonly string[],
  { side, isList }: { side: 'before' | 'after'; isList: boolean },
): RegExp | undefined {
  if (words.length === 0) return undefined
  const any = choice(words, '[^.;]{0,40}?')
  return side === 'before'
    ? new RegExp(`(?:^|[^\\p{L}])${capitalToo(any)} ${isList ? unknownNames : ''}$`, 'u')
    : new RegExp(`^,? ${any}(?![A-Za-z\\u00C0-\\u024F])`, 'i')
}

function chinese(
  words: readonly string[],
  side: 'before' | 'after',
  isSeen = false,
): RegExp | undefined {
  if (words.length === 0) return undefined
  const any = choice(words, '[^，,。；;]{0,20}?')
  return new RegExp(
    side === 'before'
      ? `${notAVerb}${any}${isSeen ? attribute : ''}${unknownMembers}$`
      : `^(?:联合|共同|成功|正式|隆重)?${any}`,
    'u',
  )
}

/** The choice with each of its words also at the head of a sentence. */
function capitalToo(words: string): string {
  return words.replace(/(?<=\(\?:|\|)\p{Ll}/gu, (first) => `[${first}${first.toUpperCase()}]`)
}

function choice(words: readonly string[], gap: string): string {
  const escaped = words.map((word) =>
    word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', gap),
  )
  return `(?:${escaped.join('|')})`
}
