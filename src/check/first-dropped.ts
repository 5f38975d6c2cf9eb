import type { Bead } from '../bead.ts'
import { simplified } from '../chinese/script.ts'
import type { Lang } from '../span.ts'
import { hasBothVersions } from './disagreement.ts'
import type { Asked, Checked, Rule } from './rule.ts'
import { isHeadline, sideOf, versionOf, wordsOf } from './words.ts'

/** What one version singles out, and the words by which the other may do so. */
interface Distinction {
  readonly what: string
  readonly said: Readonly<Record<Lang, RegExp>>
  readonly kept: Readonly<Record<Lang, RegExp>>
}

const counts =
  '\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozen|hundred|thousand|few|several'
/** What "first" is part of without telling of a beginning: the first mate, first aid, the first violins. */
const settled =
  'mates?|officers?|lieutenants?|sergeants?|deput(?:y|ies)|lad(?:y|ies)|gentleman|aid|aiders?|responders?|violin\\p{Ll}*|fiddles?|soprano|tenors?|oboe|flutes?|horns?|trumpets?|clarinets?|bassoon|language|names?|cousins?|glance|sight|impressions?|drafts?|light|gear|person|graders?|formers?'

const distinctions: readonly Distinction[] = [
  {
    what: 'the first',
    said: {
      en: new RegExp(
        [
          '\\bfor the first time\\b',
          "\\b(?<!\\b(?:not|hardly|isn[’']t|wasn[’']t) )the first time (?:that|it|its|they|the)\\b",
          '\\b(?:his|her) first (?:visit|trip|tour|journey|call)\\b',
          `\\b(?:its|their|our) first\\b(?!-(?!ever)| (?:${counts}|${settled}|anniversary|birthday|half|quarter|contacts?|meeting|encounter|lesson|day|week|month|year)\\b)`,
          '\\bhad first\\b',
          `\\p{Lu}\\p{L}+[’']s? first\\b(?!-(?!ever)| (?:${counts}|${settled}|anniversary|half|quarter)\\b)`,
          `\\b[Tt]he first (?!(?:${counts}|${settled}|anniversary|half|quarter|of|and|or|to|time|things?|phase|stage|day|week|month|lunar|year|place|step|grade|form|class|level|floor|row|page|prize|secretary|attempt|try|go|instance|opportunity|chance|hand|blush|stop|leg|fortnight|weekend|bell|morning|afternoon|evening|night|contact|session|letter|reply|answer|match|game|set|part|lecture|lesson|half-hour)\\b)\\p{Ll}+`,
        ].join('|'),
        'u',
      ),
      zh: /(?<![在居列]|放到)首位|(?<!数|世界|全[国省市球])第一[批届期](?![^。]{0,60}第二)|首(?!次\p{Script=Han}{0,6}以[来后]|批\p{Script=Han}{0,8}[约共近逾]?\d|场(?:比赛|演出|讲座))[次个家批期座条场支例款台份部轮柜单艘列趟笔](?!席)|首度|首开|头一[次个]/u,
    },
    kept: {
      en: /\b(?:first|1st|inaugural|maiden|debut\w*|premi[eè]re\w*|initial\w*|pioneer\w*|pilot|unprecedented|never (?:[a-z\u00c0-\u024f]+ )?before|(?:no|none|nobody|nothing|never|not)\b[^.;]{0,120}\b(?:before|ever)|to (?:begin|start) with|opening|opener|top|launch\w*|No\. 1|than any)\b/i,
      zh: /首(?!席|相|脑|都|长|府)|冠军|夺[冠魁]|问鼎|折桂|金[牌奖]|[初始头先]|第一|最早|开创|处女|一号|开篇|破冰|1[号届期]|揭幕|从未|一[等级层楼档]|[到上就]任|履新/,
    },
  },
  {
    what: 'the most',
    said: {
      en: /\b[Tt]he (?:largest|biggest|oldest|eldest|busiest|highest|longest|greatest|youngest|fastest|earliest|most (?!of\b)\p{Ll}+)\b|\b[Nn]o (?:other )?\p{Ll}+(?: in \p{Lu}\p{L}+)? [^.,;]{1,30}\bmore (?!than\b)\p{Ll}+\b[^.,;]{0,30} than (?:any|\p{Lu})/u,
      zh: /最(?:(?:大(?!\s?\d|约|达)|[古繁成活广佳美深年]|重要|主要)(?!近|新|终|后|[重关主][要键]的是|好的|的是)|[小高长早老忙快强多密好重](?=的(?![达仅约近有为才]{0,2}\s?\d|回报|礼物|见证|证明|诠释))|[高长强](?=[楼塔峰桥]|水平|纪录)|(?<=(?:年龄|规模|历史|史上|迄今|历年|全[国球市省县州]|世界|亚洲|中国|其中)最)[小高长早老忙快强多密重](?!\s?\d))/u,
    },
    kept: {
      en: /\b(?:most|more|better|best|least|top|leading|premier|foremost|first|major|main|mainly|chief|chiefly|principal|principally|primary|primarily|mostly|largely|extremely|highly|supreme|record|utmost|maximum|maximi[sz]\w*|deeply?|closest|[a-z\u00c0-\u024f]{2,}est|No\. 1|number one|than any|no (?:other|one else)|nobody else|no\b[^.;]{0,60}\b[a-z]+er than)\b/i,
      zh: /最|第一|首|之冠|居前|位居|顶|极|头号|十分|非常|极为|很|至[高大]|冠军|龙头|尤|特别|更|尽[可量]|仅次|第[二三]|[几各][个家]?大/,
    },
  },
]

export const firstDropped: Rule = {
  severity: 'warning',
  about: 'One version singles out, as the first or the most of its kind, what the other does not.',
  ask(item) {
    if (!hasBothVersions(item)) return []
    return item.beads.flatMap((_, bead) =>
      distinctions.flatMap((one) => [
        ...dropped(item, { ...one, bead, lang: 'zh' }),
        ...dropped(item, { ...one, bead, lang: 'en' }),
      ]),
    )
  },
}

/** It was told in the sentence before or after or in a headline, where this version has nothing of the kind; or in a sentence without a counterpart. */
function isBeside(
  item: Checked,
  { bead, lang, said, kept }: Pick<Distinction, 'said' | 'kept'> & Side,
): boolean {
  const other = lang === 'en' ? 'zh' : 'en'
  const headlines = item.beads.flatMap((sides, at) => (isTitle(item, sides) ? [at] : []))
  const loose = item.beads.flatMap((sides, at) => (sides[lang].length === 0 ? [at] : []))
  if (loose.some((at) => kept[other].test(folded(sideOf(item, { bead: at, lang: other }), other))))
    return true
  return [bead - 1, bead + 1, ...headlines].some((at) => {
    const words = wordsOf(item, at)
    return words && said[other].test(words[other].text) && !kept[lang].test(words[lang].text)
  })
}

/** Words as they are searched for what singles out: "the first nine months" does not. */
function folded(text: string, lang: Lang): string {
  return lang === 'zh' ? simplified(text) : text.replace(firstOfYear, '')
}

const firstOfYear =
  /\bfirst (?:half|quarter|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven) (?:quarters|months|weeks|days))\b/gi

/** A headline is told freely: "Oranges Reach Canada" stands above 首次出口加拿大 where the story says the rest. */
function isInStory(item: Checked, { bead, lang, kept }: Distinction & Side): boolean {
  const other = lang === 'en' ? 'zh' : 'en'
  const sides = item.beads[bead]
  return (
    sides !== undefined &&
    isTitle(item, sides) &&
    kept[other].test(folded(versionOf(item, other), other))
  )
}

interface Side {
  readonly bead: number
  readonly lang: Lang
}

function isTitle(item: Checked, { en, zh }: Bead): boolean {
  return [...en, ...zh].every((index) => isHeadline(item, index))
}

function dropped(item: Checked, { bead, lang, what, said, kept }: Distinction & Side): Asked[] {
  const words = wordsOf(item, bead)
  const span = words?.[lang].find(said[lang])
  const other = lang === 'en' ? 'zh' : 'en'
  if (!words || !span || kept[other].test(folded(words[other].text, other))) return []
  if (isBeside(item, { bead, lang, said, kept })) return []
  if (isInStory(item, { bead, lang, what, said, kept })) return []
  const name = other === 'en' ? 'English' : 'Chinese'
  const both = { en: null, zh: null, [lang]: span }
  // "The most promising rocks" are not one that is singled out.
  const isLoose = several.test(item.text.slice(Math.max(0, span.start - 7), span.end + 40))
  return [
    {
      ...(isLoose && { severity: 'note' as const }),
      message: `The ${name} does not say that it is ${what} of its kind`,
      ...both,
      bead,
    },
  ]
}

const several = /(?<!\bone of )\bthe most \p{Ll}+(?:, \p{Ll}+)* \p{Ll}+s\b/u
