import { type Located, located } from './places-located.ts'

/** The country and the place a name tells; the country where a mission sits is not its own. */
export function seat(text: string): { country?: string; place?: string } {
  const { plain, countries: named, cities } = located(text)
  const countries = named.flatMap(({ start, country: code }) =>
    code === undefined || isPosted(plain, start) ? [] : [code],
  )
  const found = ownCity(plain, cities)
  // 中国驻里昂总领事馆 is China's, and who keeps a 驻南京代表处 is another matter.
  const city =
    found && isPosted(plain, found.start) && (countries.length > 0 || /处$/u.test(plain))
      ? undefined
      : found
  const seated = city?.value.country
  // 中德生态园 lies in China, as 烟台中德友好医院 does, and 德中友好协会 in Germany.
  const own = found?.start === 0 && found.value.country === 'CN' ? found.end : 0
  const isJoint = /^市?中[^国华]/u.test(plain.slice(own)) && countries.length > 0
  const abroad = isJoint ? 'CN' : countries.find((code) => code !== 'CN')
  const country = abroad ?? foreign(seated) ?? countries[0] ?? seated
  const place = placeIn(text, plain) ?? (city ? text.slice(city.start, city.end) : bare(plain))
  return {
    ...(country === undefined ? {} : { country }),
    ...(place === undefined ? {} : { place }),
  }
}

function isPosted(plain: string, start: number): boolean {
  return plain.charAt(start - 1) === '驻'
}

/** 江苏省苏州昆剧院 sits in 苏州, 广西壮族自治区南宁博物馆 in 南宁, 昆明国际会展中心 in 昆明. */
function ownCity(plain: string, [first, second]: Located['cities']) {
  const isWithin =
    first !== undefined &&
    second !== undefined &&
    /[省区]$/u.test(plain.slice(first.start, Math.max(first.end, second.start))) &&
    /^(?:(?:壮族|维吾尔|回族)?自治区)?$/u.test(plain.slice(first.end, second.start))
  return isWithin ? second : first
}

/** 武汉市[江岸区]教育局: a district or county, as printed. */
function placeIn(text: string, plain: string): string | undefined {
  const district = /(?:市|^)(\p{Script=Han}{2,3}[区县])(?!域)/du.exec(plain)
  const [start, end] = district?.indices?.[1] ?? []
  return start === undefined ? undefined : text.slice(start, end)
}

/** 市 of 市政府, 省 of 省外办: the home city's. */
function bare(plain: string): string | undefined {
  return /^(?:[市省区县州](?=政|委|外|港|人|侨|府)|市(?=\p{Script=Han}{2}))/u.exec(plain)?.[0]
}

/** 匹兹堡中华文化中心: where it stands tells whose it is, not what it is of. */
function foreign(country: string | undefined): string | undefined {
  return country === 'CN' ? undefined : country
}
