import type { ExchangeKind } from '../exchange.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import type { KindEvent } from './kind-events.ts'
import { isWithin } from './kind-rows.ts'
import { mode } from './mode.ts'

/** Those who meet over a link and see each other hold a video conference; on the telephone they talk. */
export function overLink(item: ItemContext, main: ExchangeKind): ExchangeKind {
  const isMet = main === 'meeting' || main === 'talks'
  return isMet && mode(item) === 'online' && !isByPhone(item) ? 'video-conference' : main
}

/** What a main kind brings along that no word of its own tells. */
export function alongWith(item: ItemContext, main: ExchangeKind): ExchangeKind[] {
  // Who calls is received.
  if (main === 'courtesy-call' || main === 'farewell-call') return ['meeting']
  if (visible.has(main) && mode(item) === 'online' && isOnScreen(item)) return ['video-conference']
  return main === 'opening' && isWithRites(item) ? ['ceremony'] : []
}

/** Kinds whose sides see each other when they go over a video link. */
const visible: ReadonlySet<ExchangeKind> = new Set(['signing', 'youth-exchange'])

/** On the telephone nobody is seen. */
function isByPhone(item: ItemContext): boolean {
  return linkedBy(item, /phone|电话|電話/iu)
}

/** By video, and not only online: 云签约 is signed on each side alone. */
function isOnScreen(item: ItemContext): boolean {
  return linkedBy(item, /video|screen|[视視][频頻像]|[连連][线線]/iu)
}

function linkedBy(item: ItemContext, how: RegExp): boolean {
  const links = mentionsOf(item, 'cue').filter(({ id }) => id === 'mode:online')
  return links.some(({ start, end }) => how.test(item.text.slice(start, end)))
}

/** A ribbon is cut, a plaque unveiled by guests, told with the opening or right behind it: it is a ceremony, too. */
function isWithRites(item: ItemContext): boolean {
  const cues = mentionsOf(item, 'cue')
  const openings = cues.filter(({ id }) => id === 'kind:opening')
  return cues.some(
    ({ id, bead }) =>
      id === 'rite' && openings.some((one) => bead === one.bead || bead === one.bead + 1),
  )
}

/** On a visit, to call on somebody is to meet him, and a conference is what the guests came for. */
export function asTold(kind: ExchangeKind, main: ExchangeKind): ExchangeKind[] {
  if (main === 'visit' && kind === 'courtesy-call') return ['meeting']
  return isWithin(kind, main) ? [] : [kind]
}

/** 600余人参观: those who see what is shown or played are its visitors, and no tour is told. */
export function isOfVisitors(
  { text }: ItemContext,
  { kind, cues }: KindEvent,
  main: ExchangeKind,
): boolean {
  if (kind !== 'tour' || !(main === 'exhibition' || main === 'performance')) return false
  const chinese = cues.filter(({ lang }) => lang === 'zh')
  return (
    chinese.length > 0 &&
    chinese.every(
      ({ start, end }) =>
        /^[。，；]/u.test(text.slice(end, end + 1)) &&
        !/[赴到去][^，。]{0,20}$/u.test(text.slice(Math.max(0, start - 25), start)),
    )
  )
}

/** "The exhibition was unveiled", where the Chinese only has 举办: it was shown, and no opening is told. */
export function isOnlyShown(
  { text, segments, beads }: ItemContext,
  { kind, bead, cues }: KindEvent,
  main: ExchangeKind,
): boolean {
  if (kind !== 'opening' || main !== 'exhibition' || cues.some(({ lang }) => lang === 'zh'))
    return false
  const chinese = (beads[bead]?.zh ?? []).flatMap((segment) => segments[segment]?.span ?? [])
  return (
    chinese.length > 0 &&
    !chinese.some(({ start, end }) => /[开開揭]幕/u.test(text.slice(start, end)))
  )
}
