import { found, type Injector, place } from './injector.ts'
import { type Random, sampled } from './random.ts'

/** CJK radicals that Unicode has no compatibility mapping for (EquivalentUnifiedIdeograph.txt, 16.0). */
const supplement =
  '⻓长 ⻔门 ⻋车 ⻅见 ⻉贝 ⻚页 ⻛风 ⻜飞 ⻢马 ⻬齐 ⻰龙 ⻝食 ⻄西 ⻘青 ⻩黄 ⺠民 ⻑長'

const radicalOf = new Map([
  // Kangxi radicals: NFKC says which ideograph each one looks like.
  ...Array.from({ length: 0xd6 }, (_, at) => String.fromCodePoint(0x2f00 + at)).map(
    (radical) => [radical.normalize('NFKC'), radical] as const,
  ),
  ...supplement.split(' ').map((row) => [row.slice(1), row.slice(0, 1)] as const),
])

/** Fonts cut down by PDF writers give back radicals: a site has some characters, each everywhere. */
export const radical = {
  radical: {
    kind: 'radical',
    how: '⼤ for 大, ⻓ for 长',
    places: (text: string, random: Random) => {
      const chosen = sampled([...radicalOf.keys()], radicalOf.size * 0.4, random)
      const injured = new Map(chosen.map((one) => [one, radicalOf.get(one) ?? one]))
      return found(text, /\p{Script=Han}/gu).flatMap(({ start, end, words }) => {
        const put = injured.get(words)
        return put === undefined ? [] : [place({ kind: 'radical', level: 'sure', start, end, put })]
      })
    },
  },
} satisfies Record<string, Injector>
