import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'
import type { PersonMention, Placed } from '../mention.ts'
import type { Lang } from '../span.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { speakerOf } from './statements-speaker.ts'

/** The mentions of people that are the subject of a verb of saying. */
export interface Spoken {
  readonly all: ReadonlySet<PersonMention>
  /** Those of them who have the floor at an occasion: "said at the opening ceremony". */
  readonly floor: ReadonlySet<PersonMention>
}

const nouns = (lang: Lang, name = 'person-occasions'): string =>
  table(name)
    .filter((row) => row['lang'] === lang)
    .flatMap((row) => listed(row['nouns']))
    .join('|')
const occasion = {
  en: new RegExp(
    `\\b(?:at|in|during|[Aa]ddressing)\\s+(?:(?:the|an?|its|his|her|their)\\s+)?(?:(?!(?:meeting|talks|on|before|after|with)\\b)[^\\s,.;]+\\s+){0,5}?(?:${nouns('en')})\\b`,
    'iu',
  ),
  zh: new RegExp(`(?:${nouns('zh')})(?:当[天日晚]|现场|期间)?[上中]`, 'u'),
}
// "on behalf of all the trainees", 学员代表: one speaks to the assembly for the others. 代表市政府 does not.
const forOthers = {
  en: new RegExp(
    `\\b(?:on behalf of|spoke for|speaking for|representatives? of|representing)\\s+(?:(?:all|the|his|her|their|award-winning|winning|foreign|other|fellow)\\s+)*(?:${nouns('en', 'person-groups')}|class|winners|recipients|participants)\\b`,
    'iu',
  ),
  zh: new RegExp(
    `代表(?!团|处)(?:全体|各位|所有|获奖|受奖|外国|参赛|参训|与会|留|青年)*(?:${nouns('zh', 'person-groups')}|获奖者|全班)|(?:学员|学生|学子|营员|获奖者|获奖专家|青年|留学生|教师|队员)代表(?!团)`,
    'u',
  ),
}
// "over a video link", 在视频中: who is not there speaks to those who are.
const onScreen = {
  en: /\b(?:(?:via|by|through|over|in)\s+(?:an?\s+)?(?:video|on-?line)(?:\s+(?:link|message|speech|address))?|on (?:the )?screen|in (?:his|her|their) (?:[a-z]+ )?(?:speech|address|remarks|comments|words))\b/iu,
  zh: /(?:视频|屏幕|致辞|发言|讲话|贺词|连线)[中里时]/u,
}

/** Who says something in an item, and who of them says it to an assembly. */
export function spokenIn(item: ItemContext): Spoken {
  const said = mentionsOf(item, 'cue').flatMap((say) => {
    const speaker = say.id === 'say' ? speakerOf(item, say) : undefined
    return speaker?.by === 'person' ? [{ say, person: speaker.person }] : []
  })
  return {
    all: new Set(said.map(({ person }) => person)),
    floor: new Set(said.flatMap(({ say, person }) => (isAtOccasion(item, say) ? person : []))),
  }
}

/** What a sentence prints before a verb of saying, and in English up to what is said, names an occasion. */
function isAtOccasion(
  item: ItemContext,
  { segment, start, end }: Pick<Placed<PersonMention>, 'segment' | 'start' | 'end'>,
): boolean {
  const here = item.segments[segment]
  if (!here) return false
  const before = item.text.slice(here.span.start, start)
  if (here.lang === 'zh') return hasFloor('zh', simplified(before))
  const after = item.text.slice(end, here.span.end).split(/,|:|\bthat\b|[“”"]/)[0] ?? ''
  return hasFloor('en', before) || hasFloor('en', after)
}

function hasFloor(lang: Lang, words: string): boolean {
  return [occasion, forOthers, onScreen].some((one) => one[lang].test(words))
}
