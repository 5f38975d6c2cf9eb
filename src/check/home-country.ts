import { simplified } from '../chinese/script.ts'
import { type Lang, langs } from '../span.ts'
import { citiesOf } from './place-names.ts'
import type { Place } from './places.ts'
import type { Checked } from './rule.ts'
import { versionOf } from './words.ts'

/**
 * Tells whether China, which bulletins of its cities leave out as often as not, says something here: whence, whither or of
 * whom (来自中国的118艘次, "bottles to China"), in an item that names no city of China, so that it is told from abroad.
 */
export function isFromAbroad(item: Checked, { lang, kind, id, text, start, end }: Place): boolean {
  // "In Chinese" is a language.
  if (kind !== 'country' || id !== 'CN' || text === 'Chinese') return false
  const other = lang === 'en' ? 'zh' : 'en'
  return (
    ways[lang].test(simplified(item.text.slice(Math.max(0, start - 6), start))) &&
    !ofState[lang].test(simplified(item.text.slice(end, end + 12))) &&
    !own[other].test(simplified(versionOf(item, other))) &&
    langs.every((side) =>
      citiesOf[side](versionOf(item, side)).every(({ value }) => value.country !== 'CN'),
    )
  )
}

const ways: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:to|from|in|with) $/,
  zh: /(?:来自|产自|销往|运往|出口|[向对往到赴])$/u,
}

/** An embassy or the state of China goes by other words in its own version. */
const ofState: Readonly<Record<Lang, RegExp>> = {
  en: /^[’']s? |^(?: and|,) /,
  zh: /^(?:驻|大使|使馆|政府|外交|共产|国)/u,
}

/** What else stands for China or may. */
const own: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:China|Chinese|Sino|mainland|Mandarin|Hong Kong|home|country|city|domestic\w*|here)\b/,
  zh: /[中华]|国内|我国|全国|内地|大陆|[省市区县]/u,
}
