import { Converter } from 'opencc-js/cn2t'
import { isPinyin } from '../../src/chinese/pinyin.ts'
import { simplified } from '../../src/chinese/script.ts'
import type { Names } from '../../src/exchange.ts'
import type { Told } from '../../test/told-bulletin.ts'
import { picked, type Random } from '../damage/random.ts'
import type { GoldEntity } from './gold-entities.ts'

/** What another bulletin makes of an entity; undefined where it cannot be had. */
export type Variant = (entity: GoldEntity, random: Random) => Varied | undefined

export interface Varied {
  readonly told: Told
  /** Years after the first bulletin. */
  readonly later?: number
  /** Another city's bulletin. */
  readonly elsewhere?: boolean
  /** It is somebody else. */
  readonly isOther?: boolean
}

const traditional = Converter({ from: 'cn', to: 't' })

/** What one bulletin may tell otherwise than another, of the same person or body. */
export const variants: Readonly<Record<string, Variant>> = {
  'as it was': ({ told }) => ({ told }),
  script: ({ told }) =>
    withName(told, { zh: told.name.zh && traditional(simplified(told.name.zh)) }),
  'capitals and order': (entity) => person(entity, ({ name: { en = '' } }) => turned(en)),
  'pinyin in syllables': (entity) => person(entity, ({ name }) => inSyllables(name)),
  'English only': ({ told }) => inOne(told, 'en'),
  'Chinese only': ({ told }) => inOne(told, 'zh'),
  'no title': ({ told: { title: _, ...told } }) => (told.type === 'person' ? { told } : undefined),
  'later title': ({ told }) =>
    told.type === 'person' && told.side === 'CN' && told.name.zh !== undefined
      ? { told: { ...told, title: { en: 'Secretary-General', zh: '秘书长' } }, later: 4 }
      : undefined,
  slip: ({ told }, random) => {
    const en = slipIn(told.name.en ?? '', random)
    return en === undefined ? undefined : { told: { ...told, name: { ...told.name, en } } }
  },
  'slip, English only': ({ told }, random) => {
    const en = slipIn(told.name.en ?? '', random)
    return en === undefined ? undefined : inOne({ ...told, name: { en } }, 'en')
  },
  'surname only': (entity) => person(entity, ({ name: { en = '' } }) => surnameOf(en)),
}

/** Somebody else who looks alike: nothing of it may be linked. */
export const strangers: Readonly<Record<string, Variant>> = {
  'namesake elsewhere': ({ told }) =>
    told.type === 'person' && told.side === 'CN'
      ? {
          told: { ...told, title: { en: 'Vice Mayor of Hami', zh: '哈密市副市长' } },
          elsewhere: true,
          isOther: true,
        }
      : undefined,
  'namesake in pinyin': ({ told }) =>
    told.type === 'person' && told.side === 'CN' && told.name.en !== undefined
      ? {
          told: {
            type: 'person',
            name: { en: told.name.en },
            side: 'CN',
            title: { en: 'Teacher' },
          },
          elsewhere: true,
          isOther: true,
        }
      : undefined,
  'other characters': ({ told }) =>
    told.type === 'person' && told.side === 'CN' && told.name.zh !== undefined
      ? { told: withOtherCharacter(told, told.name.zh), isOther: true }
      : undefined,
  'other side': ({ told }) =>
    told.side === undefined
      ? undefined
      : { told: { ...told, side: told.side === 'NZ' ? 'AU' : 'NZ' }, isOther: true },
  'office of another city': ({ told }) =>
    told.type === 'organisation'
      ? {
          told: {
            ...told,
            name: {
              en: 'Foreign Affairs Office of Hami Municipal Government',
              zh: '哈密市外办',
            },
          },
          elsewhere: true,
          isOther: true,
        }
      : undefined,
}

function withName(told: Told, { zh }: { zh: string | undefined }): Varied | undefined {
  return zh === undefined || zh === told.name.zh
    ? undefined
    : { told: { ...told, name: { ...told.name, zh } } }
}

function person(
  { told }: GoldEntity,
  english: (told: Told) => string | undefined,
): Varied | undefined {
  const en = told.type === 'person' && told.name.en !== undefined ? english(told) : undefined
  return en === undefined ? undefined : { told: { ...told, name: { en } } }
}

/** Guozhi ZHANG for Zhang Guozhi. */
function turned(en: string): string | undefined {
  const words = en.split(' ')
  const [first = ''] = words
  return words.length === 2 ? `${words[1]} ${first.toUpperCase()}` : undefined
}

/** Zhang Guo Zhi for Zhang Guozhi. */
function inSyllables({ en = '' }: Names): string | undefined {
  const found = /^(\S+) ([A-Z][a-z]*?[aeiou](?:ng|n)?)([bcdfghjklmnpqrstwxyz][a-z]*)$/.exec(en)
  const [, family, first, second = ''] = found ?? []
  if (!isPinyin(en) || !isPinyin(second)) return undefined
  return `${family} ${first} ${second.charAt(0).toUpperCase()}${second.slice(1)}`
}

function inOne({ name, title, ...told }: Told, lang: 'en' | 'zh'): Varied | undefined {
  const [words, held] = [name[lang], title?.[lang]]
  if (words === undefined) return undefined
  return { told: { ...told, name: { [lang]: words }, ...(held && { title: { [lang]: held } }) } }
}

/** One letter of a long name that is no pinyin for another, as a hurried hand would. */
function slipIn(en: string, random: Random): string | undefined {
  if (en.length < 10 || isPinyin(en)) return undefined
  const places = Array.from(en, (letter, at) => (/[aeiou]/.test(letter) && at > 1 ? at : -1))
  const [first, ...others] = places.filter((at) => at >= 0)
  if (first === undefined) return undefined
  const at = picked([first, ...others], random)
  return en.slice(0, at) + (en[at] === 'e' ? 'a' : 'e') + en.slice(at + 1)
}

function surnameOf(en: string): string | undefined {
  const words = en.split(' ')
  return words.length === 2 && !isPinyin(en) ? words[1] : undefined
}

function withOtherCharacter(told: Told, zh: string): Told {
  const last = simplified(zh).endsWith('军') ? '君' : '军'
  return { ...told, name: { zh: zh.slice(0, -1) + last } }
}
