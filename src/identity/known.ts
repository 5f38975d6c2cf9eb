import { type Heard, heard } from '../bitext/organisations-sound.ts'
import { isChineseName } from '../chinese/pinyin.ts'
import { hanSounds, latinSounds, type Sounds } from '../chinese/transliteration.ts'
import { foldedName, plainParts, plainWords } from './folded-name.ts'
import type { Attested, Profile } from './profile.ts'
import { isSpeltName, spelt } from './rarity.ts'

/** A name in Latin letters, ready to be compared. */
export interface LatinForm {
  readonly text: string
  readonly folded: string
  readonly words: readonly string[]
  /** The words run together, from each word on: the same letters whatever the spacing and the order. */
  readonly runs: readonly string[]
  /** A Chinese name in pinyin. */
  readonly isPinyin: boolean
  readonly sounds: () => Sounds
}

/** A name in Chinese characters, ready to be compared. */
export interface HanForm {
  readonly text: string
  /** Simplified, without points. */
  readonly folded: string
  readonly parts: readonly string[]
  /** A surname and a given name, not the sounds of a foreign one. */
  readonly isChinese: boolean
  /** Its surname and given name in plain pinyin; empty for others. */
  readonly spelt: readonly string[]
  readonly sounds: () => Sounds
}

/** A profile ready to be compared with others. */
export interface Known extends Attested {
  readonly en: readonly LatinForm[]
  readonly zh: readonly HanForm[]
  /** The sound of a body's or a place's names, in the order of `en` and `zh`. */
  readonly heard: { readonly en: readonly Heard[]; readonly zh: readonly Heard[] }
}

// Longer names are compared by their beginnings: no name is so long.
const longest = 120

/** What is compared of a profile, worked out once. */
export function known(attested: Attested): Known {
  const { profile } = attested
  const en = each(profile, 'en').map(latinForm)
  const zh = each(profile, 'zh').map((text) => hanForm(text, profile.type === 'person'))
  const listens = profile.type !== 'person'
  return {
    ...attested,
    en: en.filter(({ words }) => words.length > 0),
    zh: zh.filter(({ folded }) => folded !== ''),
    heard: {
      en: listens ? en.map(({ text }) => heard(text, 'en')) : [],
      zh: listens ? zh.map(({ text }) => heard(text, 'zh')) : [],
    },
  }
}

function each({ names }: Profile, lang: 'en' | 'zh'): string[] {
  return [...new Set(names.flatMap((name) => name[lang]?.slice(0, longest) ?? []))]
}

function latinForm(text: string): LatinForm {
  const words = plainWords(text)
  return {
    text,
    folded: foldedName(text),
    words,
    runs: runsOf(words),
    isPinyin: isSpeltName(words),
    sounds: once(() => latinSounds(text)),
  }
}

/** `zhangguozhi` and `guozhizhang`: the words run together with the first one last, and the last one first. */
function runsOf(words: readonly string[]): string[] {
  const turned = [words, [...words.slice(1), ...words.slice(0, 1)]]
  const back = [...words.slice(-1), ...words.slice(0, -1)]
  return [...new Set([...turned, back].map((order) => order.join('')))]
}

function hanForm(text: string, isPerson: boolean): HanForm {
  const parts = plainParts(text)
  const folded = foldedName(text)
  const isChinese = isPerson && parts.length === 1 && isChineseName(folded)
  return {
    text,
    folded,
    parts,
    isChinese,
    spelt: isChinese ? spelt(folded) : [],
    sounds: once(() => hanSounds(folded)),
  }
}

/** Worked out when it is first asked for: most names are told apart without. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined
  return () => {
    done ??= { value: work() }
    return done.value
  }
}
