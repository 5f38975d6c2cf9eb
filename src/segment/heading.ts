import { bullet } from '../bullet.ts'
import type { Lang } from '../span.ts'

// A line that ends so is a sentence, a list, or goes on.
const open = /[.。!！?？…;；:：,，、]["”’」』)）]*$|\b(?:and|or|of|the|to)$/i
/** One short question or cry without quotation marks: "Partners from Qingdao?" */
const asking = /^[^.。!！?？…;；:：“”"「」]+[!！?？]$/
const longest: Readonly<Record<Lang, number>> = { en: 200, zh: 60 }

/** Where a line stands: whether news follows it, and whether it is one of a row of numbered news. */
export interface Standing {
  readonly moreFollows: boolean
  readonly isNumbered: boolean
}

/**
 * Tells whether a line titles what follows: short, without a sentence end, and more follows; or an
 * entry of a bulleted list of headlines.
 */
export function isHeading(line: string, lang: Lang, standing: Standing): boolean {
  const isQuestion = asking.test(line) && line.length <= longest[lang] / 3
  if (line.length > longest[lang] || (open.test(line) && !isQuestion)) return false
  if (isListed(line) && !standing.isNumbered) return false
  if (bullet.test(line)) return true
  return standing.moreFollows && !tells(line)
}

/** `1. Acting on …`, `（一）…`: one of a list inside a text. */
function isListed(line: string): boolean {
  return /^[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[.)）、．](?!\d)|[)）])/u.test(line)
}

/** A line that opens with a date and a comma is news that lost its full stop. */
function tells(line: string): boolean {
  return /^(?:\d{4}年)?\d{1,2}月[\d日至到—–\-~～ ]{0,16}[,，]|^(?:on|from) \p{Lu}\p{Ll}+\.? \d/iu.test(
    line,
  )
}
