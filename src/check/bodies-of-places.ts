import { simplified } from '../chinese/script.ts'
import type { Place } from './places.ts'
import type { Checked } from './rule.ts'
import { sideOf } from './words.ts'

/** 潮州同乡会: a body may go by a name of its own in the other language. */
export function isOfBody(item: Checked, place: Place): boolean {
  const behind = simplified(item.text.slice(place.end, place.end + 10))
  return (
    place.lang === 'zh' &&
    !item.mentions.includes(place) &&
    /^(?!市)\p{Script=Han}{0,6}(?:[会社馆院校队团]|公司|大学|银行|中心)/u.test(behind)
  )
}

/** 毕尔巴鄂竞技俱乐部, 阿联酋丰收物流公司, 茂物农业大学: a club, a firm or a school may go by a name of its own. */
export function isOfFirm({ text }: Checked, { lang, end, kind }: Place): boolean {
  if (kind === 'country' && /^(?:公司|集[团團])/u.test(text.slice(end))) return false
  return (
    lang === 'zh' &&
    /^(?!和|与|、|的|驻|[一某][家个])(?:公司|集团|\p{Script=Han}{1,6}(?:公司|集团|俱乐部|银行|大学|学院|中学|高中|博物馆|博物院|美术馆|艺术节|电影节|音乐节))/u.test(
      simplified(text.slice(end, end + 12)),
    )
  )
}

/** 博洛尼亚大学, 埃及博物馆: "the university", "the museum" that the English tells without its name. */
export function isOfBodyThere(item: Checked, { lang, bead, end }: Place): boolean {
  if (lang === 'en') return false
  const body = bodies.find(({ zh }) => zh.test(simplified(item.text.slice(end, end + 6))))
  return body?.en.test(sideOf(item, { bead, lang: 'en' })) === true
}

const bodies = [
  { zh: /^大学/, en: /\b(?:the|its|their|our) (?:university|college)\b/i },
  { zh: /^(?:国际)?机场/, en: /\b(?:the|its|their|our) airport\b/i },
  {
    zh: /^(?:博物[馆院]|美术馆)/,
    en: /\bmus(?:eo|ée|eu)\b|\b(?:the|its|their|our) (?:museum|gallery)\b/i,
  },
  { zh: /^(?:港(?!口)|港口)/, en: /\b(?:the|its|their|our) (?:port|harbou?r)\b/i },
] as const

/** 中国驻法国大使馆 for "the Chinese Embassy": where a mission has its seat goes without saying. */
export function isOfMission(item: Checked, { lang, bead, start, end }: Place): boolean {
  if (lang === 'en') return false
  const plain = simplified(item.text.slice(Math.max(0, start - 1), end + 8))
  const isSeat = new RegExp(
    `^驻.{${end - start}}(?:大?使馆|总?领事馆|总?领馆|大使|总?领事)`,
    'u',
  ).test(plain)
  return isSeat && mission.test(sideOf(item, { bead, lang: 'en' }))
}

// No seat of its own behind it, which would be another one.
const mission =
  /\b(?:Embassy|Consulate(?:[- ]General)?|Consul(?:[- ]General)?|Ambassador)\b(?!,? (?:in|to|at|of)\b)/
