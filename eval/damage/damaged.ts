import { overlaps, type Span } from '../../src/span.ts'
import { furnished } from './furniture.ts'
import { address, found, type Injector, type Injury, type Level, type Place } from './injector.ts'
import { injectors } from './injectors.ts'
import { type ProfileName, profiles } from './profiles.ts'
import { seeded } from './random.ts'

/**
 * One spot of damage: `before` stands at `start`–`end` of the damaged text where `after` should. At
 * level `lossy` the two are the same, as in an edit, and `lost` says what stood there.
 */
export interface Gold extends Span {
  readonly kind: string
  readonly level: Level
  readonly before: string
  readonly after: string
  readonly lost?: string
}

/** A damaged page, what it should read, and every spot where they differ, in order. */
export interface Damaged {
  readonly text: string
  readonly clean: string
  readonly gold: readonly Gold[]
}

/**
 * A clean text as a site of this profile would show it. `clean` is the text given, with the page
 * furniture of the site where the profile has any: that is no damage. The same seed gives the same page.
 */
export function damaged(
  text: string,
  { profile, seed }: { profile: ProfileName; seed: number },
): Damaged {
  const random = seeded(seed)
  const { hasFurniture, rates } = profiles[profile]
  const clean = hasFurniture ? furnished(text, random) : text
  const claims: Span[] = found(clean, address)
  const injuries: Injury[] = []
  const take = ({ claim, injuries: more }: Place, rate: number) => {
    const isHit = random() < rate
    if (!isHit || claims.some((one) => overlaps(one, claim))) return
    claims.push(claim)
    injuries.push(...more)
  }
  for (const [name, rate] of Object.entries(rates)) {
    const injector = (injectors as Record<string, Injector>)[name]
    for (const one of injector?.places(clean, random) ?? []) take(one, rate)
  }
  return { clean, ...injured(clean, injuries) }
}

/** The text with the injuries done, and the way back. */
function injured(clean: string, injuries: readonly Injury[]): { text: string; gold: Gold[] } {
  const gold: Gold[] = []
  let text = ''
  let done = 0
  for (const { kind, level, start, end, put } of injuries.toSorted((a, b) => a.start - b.start)) {
    text += clean.slice(done, start)
    const was = clean.slice(start, end)
    const spot = { kind, level, start: text.length, end: text.length + put.length, before: put }
    gold.push(level === 'lossy' ? { ...spot, after: put, lost: was } : { ...spot, after: was })
    text += put
    done = end
  }
  return { text: text + clean.slice(done), gold }
}
