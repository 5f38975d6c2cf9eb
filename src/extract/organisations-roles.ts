import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'
import type { OrganisationRole } from '../exchange.ts'
import { OrganisationRole as Role } from '../exchange.ts'
import type { Lang, Span } from '../span.ts'
import { type Joints, listAround } from './places-list.ts'
import { roleHints } from './role-hints.ts'

interface Rule {
  readonly role: OrganisationRole
  readonly many: OrganisationRole
  readonly side: 'before' | 'after'
  readonly pattern: Readonly<Record<Lang, RegExp | undefined>>
}

// Latin letters by range: Unicode classes make these expressions ten times as slow to compile.
const letter = 'A-Za-z\\u00C0-\\u024F'

/** 得到 and 收到 are no going to; a list may begin with names that no grammar knows. */
const notAVerb = '(?<![得收受感达直提看想谈做遇])'
const unknownMembers = '(?:[^，,。；;（(“]{1,30}(?:、|和|与|及|以及))?'

/** 负责人[见证]签约: who looks on signs and holds nothing. */
const witnessless = '(?:(?!见证|参加|出席|陪同|列席)[^，,。；;]){0,30}?'

/** Two that hold talks are counterparts, not hosts. */
const hosting = /^(?:co-)?host$/
const notTalks = {
  en: '(?! (?:an? |the |in-depth |working |video |online ){0,3}(?:talks?|discussions?|meetings?|video conference|exchange|conversations?)(?![\\p{L}]))',
  zh: '(?!了?(?:工作|视频|线上|双边|友好)?(?:会谈|座谈|会晤|洽谈|会见|交流))',
}

const rules: readonly Rule[] = table('organisations-roles').map((row) => {
  const role = Role.parse(row['role'])
  const side = row['side'] === 'before' ? 'before' : 'after'
  return {
    role,
    many: row['many'] === undefined ? role : Role.parse(row['many']),
    side,
    pattern: {
      en: english(listed(row['en']), { side, role }),
      zh: chinese(listed(row['zh']), { side, role }),
    },
  }
})

const hinted = roleHints(
  table('organisations-roles').map(({ side, en, zh }) => ({
    side: side === 'before' ? 'before' : 'after',
    words: { en: listed(en), zh: listed(zh) },
  })),
)

/** Roles by rank: where two tell of one body, the earlier is printed. */
const ranks = [...new Set(rules.flatMap(({ role, many }) => [many, role]))]

/** The one of two roles that says more: a signatory is seldom only an attendee. */
export function higher(a: OrganisationRole | undefined, b: OrganisationRole | undefined) {
  if (a === undefined || b === undefined) return a ?? b
  return ranks.indexOf(a) <= ranks.indexOf(b) ? a : b
}

/** A sentence as role grammar sees it: its text, its bodies, and what else may stand in their lists. */
export interface Clause {
  readonly lang: Lang
  readonly text: string
  readonly bodies: readonly Span[]
  readonly others: readonly Span[]
}

/** 向[市福利院]捐款: who is given something helps nobody by it. */
const recipient = /[向为给]$/u

/** The role that the words around a body, or around the list it stands in, tell; undefined when none do. */
export function roleIn(clause: Clause, body: Span): OrganisationRole | undefined {
  const { before, after, size } = around(clause, body)
  const isGiven = clause.lang === 'zh' && recipient.test(before)
  const rule = hinted(clause.lang, { before, after })
    .flatMap((at) => rules[at] ?? [])
    .find(
      ({ side, pattern, role }) =>
        pattern[clause.lang]?.test(side === 'before' ? before : after) &&
        !(isGiven && side === 'after' && role === 'supporter'),
    )
  return rule && (size > 1 ? rule.many : rule.role)
}

const article: Readonly<Record<Lang, RegExp>> = { en: /(?:\s|^)(?:the|both|both the) $/i, zh: /$^/ }
const joints: Readonly<Record<Lang, Joints>> = {
  en: {
    left: /(?:,? and|,? as well as|,|;|&| both| with|,? (?:together|along|jointly) with)?\s*(?:the )?$/u,
    right:
      /^(?:\s*\([^)]{1,30}\))?(?:,? and|,? as well as|,? (?:together|along|jointly) with|,| &|;)?(?: with)?(?: the)?\s*/u,
  },
  zh: {
    left: /(?:、|，|,|和|与|及|以及|联合|会同|携手|暨)\s*$/u,
    right: /^(?:[（(][^）)]{1,20}[）)])?(?:、|，|,|和|与|及|以及|联合|会同|携手|暨|等)?\s*/u,
  },
}

/** What stands before and after the list a body is in, and how many bodies the list has. */
function around({ lang, text, bodies, others }: Clause, body: Span) {
  const plain = lang === 'zh' ? simplified(text) : text
  const seated = (one: Span): Span => withSeat(plain, one, { lang, others })
  const whole = seated(body)
  const members = bodies.map(seated)
  const list = listAround(plain, whole, { spans: [...members, ...others], joints: joints[lang] })
  const start = list[0]?.start ?? whole.start
  const end = list.at(-1)?.end ?? whole.end
  return {
    before: plain.slice(Math.max(0, start - 90), start).replace(article[lang], ' '),
    after: plain.slice(end, end + 90),
    size: list.filter((span) => members.includes(span) || span === whole).length,
  }
}

/** What ties a place behind an English name to it: "Elm School of Leeds", "the Port of Szczecin, Poland". */
const beside = /^(?:,| of| in| from| at) (?:the )?/u

/** A body with the places that tell where it is: [韩国安养市]冠岳小学, Gwanak School [of Anyang, South Korea]. */
function withSeat(
  text: string,
  body: Span,
  { lang, others }: Pick<Clause, 'lang' | 'others'>,
): Span {
  if (lang === 'zh') {
    const before = others.find(({ start, end }) => end === body.start && start < end)
    return before ? withSeat(text, { ...body, start: before.start }, { lang, others }) : body
  }
  const link = beside.exec(text.slice(body.end, body.end + 12))?.[0].length ?? 0
  const behind = link > 0 && others.find(({ start }) => start === body.end + link)
  return behind ? withSeat(text, { ...body, end: behind.end }, { lang, others }) : body
}

type Kind = Pick<Rule, 'side' | 'role'>

function english(words: readonly string[], { side, role }: Kind): RegExp | undefined {
  if (words.length === 0) return undefined
  const any = choice(words, '[^.;]{0,60}?')
  return side === 'before'
    ? new RegExp(`(?:^|[^${letter}])${any}\\s*$`, 'i')
    : new RegExp(
        `^(?:\\s*\\([^)]{1,30}\\))?,?\\s+(?:(?:has|have|had|jointly|also|then|successfully|recently|officially|each) )?${any}(?![\\p{L}])${hosting.test(role) ? notTalks.en : ''}`,
        'i',
      )
}

function chinese(words: readonly string[], { side, role }: Kind): RegExp | undefined {
  if (words.length === 0) return undefined
  const any = choice(words, side === 'after' ? witnessless : '[^，,。；;]{0,30}?')
  return side === 'before'
    ? new RegExp(`${notAVerb}${any}${unknownMembers}$`, 'u')
    : new RegExp(
        `^(?:[（(][^）)]{1,20}[）)])?(?:联合|共同|携手|分别|相继|成功|正式|在线|线上|以[^，。]{1,8}形式|今日|当天|近日|一起|一道|特别|精心|等单位|等)?${any}${hosting.test(role) ? notTalks.zh : ''}`,
        'u',
      )
}

function choice(words: readonly string[], gap: string): string {
  const escaped = words.map((word) =>
    word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', gap),
  )
  return `(?:${escaped.join('|')})`
}
