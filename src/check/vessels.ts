import { simplified } from '../chinese/script.ts'
import type { Place } from './places.ts'
import type { Checked } from './rule.ts'

/** SS Great Britain, 大不列颠号, “青岛”牌: a ship, a train, a plane or a brand that is called by a place. */
export function isOfVessel({ text }: Checked, { lang, start, end }: Place): boolean {
  return lang === 'en'
    ? prefix.test(text.slice(Math.max(0, start - 8), start))
    : suffix.test(simplified(text.slice(end, end + 3)))
}

// Her Majesty's ships, motor vessels, research vessels: what stands before their names and nothing else.
const prefix =
  /\b(?:SS|MV|M\/V|MS|MSC|HMS|HMAS|HMCS|HNLMS|RMS|RV|R\/V|USS|USNS|INS|KRI|ARA|ARC) (?:the )?["“‘']?$/

const suffix = /^[”"』」’》]?(?:号(?![称召线])|舰(?!队)|牌(?![照匾坊楼]))/u
