import type { OrganisationMention, Placed, PlaceMention } from '../mention.ts'
import type { Lang } from '../span.ts'
import { leads } from './direction-clues.ts'
import { countriesOf, ownCountries } from './direction-sides.ts'
import { type ItemContext, isInTitle, mentionsOf } from './item.ts'

/** What stands before a place where something happens, or what happened there is named after. */
const here: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:in|at|through) (?:the (?:city|port|town|province|state|region|capital) of |(?:the )?(?:[\p{Lu}][\p{L}’'-]+ ){0,5}(?:(?:of|in|at) (?:the )?)?)$/u,
  zh: /(?:在|参加|參加|出席|亮相|参展|走进|走進)(?:[^，,。；;“”与與和对對向为為]{0,4})$/u,
}
/** What stands before and behind a place that only tells whose something is, or where somebody is from. */
const elsewhere: Readonly<Record<Lang, readonly [before: RegExp, behind: RegExp]>> = {
  en: [
    /\b(?:on|of|to|for|about) (?:be )?(?:hold|host|organi[sz]|open|stag|build|set)\w*\b[^.;]{0,60}$|\b(?:interest(?:ed)?|invest\w*|experience|cooperat\w*|market\w*|companies|enterprises|office|branch|factory|plant|school|studie[sd]|studying|worked|working|lives?|lived|living|born|held last|next|posted|based|stationed|located|Embassy|Consulate|Consul(?:ate)?[ -]General|Ambassador|Consul|Counsell?or|Office|Association|Chamber|University|sister cit(?:y|ies)|first|largest|only|one of the \w+) (?:of [^.,;]{0,40} )?(?:in|at) (?:the )?$/u,
    /^(?:’s|'s) /u,
  ],
  zh: [
    /就[^，,。；;]{0,30}$|(?:曾|此前|去年|明年|今后|今後|希望|愿|願|将|將|拟|擬|首[个個]|第[一二三四五六七八九十\d]+[个個]|唯一|设立|設立)[^，,。；;]{0,12}$/u,
    /^(?:市|省|州|县|郡)?(?:的(?!港口|首都)|投资|投資|工作的|设立的|設立的|留学|留學|读书|学习的|[^，,。；;]{0,6}(?:首[个個]|第[一二三四五六七八九十\d]+[个個]|唯一)|方面|地区的)/u,
  ],
}

// So far back a sentence is looked at for what a place is to it.
const near = 160

/** A place, or a body in whose house something happens. */
type Scene = Placed<PlaceMention | OrganisationMention>

/** Tells whether all versions there are have the item's event happen in another country, and none at home. */
export function happensAbroad(item: ItemContext): boolean {
  if (isSignedAbroad(item)) return true
  const told = new Set(leads(item).map(({ lang }) => lang))
  const isToldAbroad = (lang: Lang): boolean => {
    const places = scenes(item, lang)
    return places.length > 0 && places.every((place) => isAbroad(item, place))
  }
  return told.size > 0 && [...told].every(isToldAbroad)
}

const ceremony: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:[Cc]eremony|[Ss]igning) (?:took place|was held) (?:in|at) (?:the )?$/u,
  zh: /(?:仪式|儀式|签约|簽約|签字|簽字)在$/u,
}

/** "The ceremony took place in Tilburg": a later sentence tells where. */
function isSignedAbroad(item: ItemContext): boolean {
  return mentionsOf(item, 'place').some(
    (place) =>
      countriesOf(place).length > 0 &&
      isAbroad(item, place) &&
      ceremony[place.lang].test(item.text.slice(Math.max(0, place.start - 40), place.start)),
  )
}

/** The places of the lead where something happens. */
function scenes(item: ItemContext, lang: Lang): Scene[] {
  const [ofOther, behind] = elsewhere[lang]
  return leads(item)
    .filter((one) => one.lang === lang)
    .flatMap(({ segment, start, words }) =>
      [...mentionsOf(item, 'place', lang), ...mentionsOf(item, 'organisation', lang)].filter(
        (place) => {
          if (place.segment !== segment || countriesOf(place).length === 0) return false
          const at = place.start - start
          const before = words.slice(Math.max(0, at - near), at)
          return (
            here[lang].test(before) &&
            !ofOther.test(before) &&
            !behind.test(words.slice(place.end - start)) &&
            !isInTitle(item, place)
          )
        },
      ),
    )
}

function isAbroad({ home }: ItemContext, place: Scene): boolean {
  const own = ownCountries(home)
  return countriesOf(place).every((code) => !own.has(code))
}
