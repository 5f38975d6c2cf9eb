import type { CueMention, Placed } from '../mention.ts'
import type { ItemContext } from './item.ts'

/** 就开通直航等事宜交换意见: what was talked of; 通航以来: since when something is so. */
export function isTopic(
  { text, segments }: ItemContext,
  { id, start, end, lang, segment }: Placed<CueMention>,
) {
  const span = segments[segment]?.span
  if (!span) return false
  if (lang === 'en') {
    const isOfViews = /opening|youth/.test(id) && views.test(text.slice(span.start, start))
    return isOfViews || arranges.test(text.slice(Math.max(span.start, start - 70), start))
  }
  const after = text.slice(end, Math.min(end + 40, span.end))
  if (/^[以之][来來]/u.test(after)) return true
  return /就[^，,；;]{0,40}$/u.test(text.slice(span.start, start)) && talk.test(after)
}

/** "Discussed holding a trade fair", "exchanged views on jointly organizing a forum". */
const arranges =
  /\b(?:discuss\w*|talked about|talks on|views on|explor\w+)\s(?:[\p{L}-]+\s){0,4}(?:holding|hosting|organi[sz]ing|launching|setting up)\b[^.;]{0,30}$/iu

/** "Exchanged views on wool, dairy and a new air route", until something else is done. */
const views =
  /\b(?:views|opinions|ideas) (?:on|about)\b(?:(?!\b(?:and|then) (?:\p{Ll}+ed|held|met|saw|gave|took|began)\b)[^.;])*$/u

const talk =
  /^[^，,；;]*(?:交[换換流]|探[讨討]|磋商|洽[谈談]|[会會座][谈談]|[讨討][论論]|[沟溝]通|[协協]商|研究|[对對]接|[达達]成)/u
