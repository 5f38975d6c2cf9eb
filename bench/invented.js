// Invented bulletins of twenty people each, drawn from a seed out of the project's own tables: one in four has been
// told of before, under the same post or in the other language; the more common a name, the more bear it.
import { createHash } from 'node:crypto'
import { pinyin } from 'pinyin-pro'
import { table } from '../dist/data/table.js'
import { entityId } from '../dist/link/id.js'

export const perBulletin = 20
const repeated = 0.25

const surnames = table('surnames').filter(({ han }) => han !== undefined)
const characters = table('frequent-characters').find(({ script }) => script === 'both').characters
const common = table('given-names').flatMap(({ given }) => given.split(' | '))
const cities = table('cities').filter(({ level }) => level !== 'province')
const places = table('places')
const posts = [
  ['Vice Mayor of the CITY Municipal Government', 'CITY市副市长'],
  ['Director-General of the Foreign Affairs Office of CITY', 'CITY市外办主任'],
  ['Deputy Director-General of the Foreign Affairs Office of CITY', 'CITY市外办副主任'],
  ['Director of the CITY Municipal Bureau of Commerce', 'CITY市商务局局长'],
  ['President of CITY University', 'CITY大学校长'],
]
const syllables = ['ma', 'ri', 'ko', 'lan', 'der', 'sen', 'ti', 'vo', 'bel', 'gar', 'nis', 'tor', 'hel', 'qui', 'ros']

function random(seed) {
  const digest = createHash('sha256').update(String(seed)).digest()
  let at = 0
  return (below) => digest.readUInt32LE((at++ * 4) % 28) % below
}

function invented(number) {
  const draw = random(number)
  return draw(4) === 0 ? foreigner(number) : citizen(number)
}

function citizen(number) {
  const draw = random(`citizen ${number}`)
  // The square of an even draw: the first surnames are the common ones.
  const surname = surnames[Math.floor((draw(1000) / 1000) ** 2 * surnames.length)]
  const given = draw(6) === 0 ? common[draw(common.length)] : characters[draw(characters.length)] + characters[draw(characters.length)]
  const city = cities[draw(cities.length)]
  const [en, zh] = posts[draw(posts.length)]
  const spelt = pinyin(given, { toneType: 'none', separator: '', v: true })
  return {
    name: {
      en: `${surname.pinyin.split(' | ')[0]} ${spelt.charAt(0).toUpperCase()}${spelt.slice(1)}`,
      zh: surname.han + given,
    },
    title: { en: en.replace('CITY', city.en), zh: zh.replace('CITY', city.zh) },
    side: 'CN',
    city,
  }
}

function foreigner(number) {
  const draw = random(`foreigner ${number}`)
  const word = (size) => {
    const letters = Array.from({ length: size }, () => syllables[draw(syllables.length)]).join('')
    return letters.charAt(0).toUpperCase() + letters.slice(1)
  }
  const place = places[draw(places.length)]
  return {
    name: { en: `${word(2)} ${word(3)}` },
    title: { en: `Mayor of ${place.en}` },
    side: place.country,
    city: cities[draw(cities.length)],
  }
}

/** The name of somebody of that number, Chinese or foreign, in the languages given. */
export function inventedName(number, { isChinese, langs }) {
  const { name } = isChinese ? citizen(number) : foreigner(number)
  return Object.fromEntries(Object.entries(name).filter(([lang]) => langs.includes(lang)))
}

/** The bulletin of a number: the same whenever it is asked for. */
export function inventedBulletin(index) {
  const draw = random(`bulletin ${index}`)
  const people = Array.from({ length: perBulletin }, (_, at) => {
    const number = index * perBulletin + at
    const isOld = draw(1000) < repeated * 1000 && index > 0
    const one = invented(isOld ? draw(number) : number)
    return isOld && draw(2) === 0 && one.name.zh ? { ...one, name: { zh: one.name.zh } } : one
  })
  const city = people[0].city
  const date = `${2010 + (index % 15)}-${String(1 + (index % 12)).padStart(2, '0')}`
  const sha256 = createHash('sha256').update(`invented ${index}`).digest('hex')
  return {
    format: 'dragoman/1',
    source: { name: `invented ${index}`, sha256, mediaType: 'text/plain', encoding: 'utf-8' },
    original: '',
    issued: { edtf: date, basis: 'given', evidence: [] },
    home: { en: city.en, zh: city.zh, country: 'CN', basis: 'given' },
    edits: [],
    text: '',
    blocks: [],
    segments: [],
    items: people.map(({ name, title, side }, at) => itemOf({ name, title, side }, { id: `${index}-${at}`, date })),
  }
}

function itemOf({ name, title, side }, { id, date }) {
  const entity = entityId({ type: 'person', name, side })
  return {
    id,
    segments: { en: [], zh: [] },
    score: 1,
    beads: [],
    findings: [],
    exchange: {
      kind: 'meeting',
      kinds: ['meeting'],
      mode: 'in-person',
      direction: 'inbound',
      when: { edtf: date, basis: 'printed', evidence: [] },
      parts: [],
      places: [],
      people: [{ name, title, side, entity, role: 'guest', evidence: [] }],
      organisations: [],
      countries: [],
      regions: [],
      agreements: [],
      ties: [],
      topics: [],
      quantities: [],
      anniversaries: [],
      statements: [],
    },
  }
}
