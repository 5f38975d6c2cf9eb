// The weights of evidence that two sightings are one, in bits: log2 of how much likelier the evidence is
// for one person (body, place) than for two. They add up (Fellegi & Sunter 1969, "A Theory for Record
// Linkage"; Winkler 1990 for names weighed by how rare they are). Set on the people and bodies of the
// sets `sample`, `dev` and `practice`, with variants made of them: see docs/explanation/link.md.

/** Bits at which two are taken for one, and below which nobody is asked. */
export const thresholds = { same: 5, doubtful: -2 } as const

/** The chance beforehand: of some 8,000 whom the bulletins of a region name in a few years, one is meant. */
export const prior = -13

/** Of two ways to link that exclude each other, the better one counts only when it is better by so much. */
export const margin = 3

export const name = {
  /** The most that a name can weigh: in Chinese characters, in pinyin, in other letters. */
  most: { han: 17, pinyin: 14, other: 17 },
  /** A name in the second language agrees too: it follows from the first one mostly. */
  second: 2,
  /** A surname alone, a given name alone, initials. */
  part: 7,
  /** A slip of the pen in a long name takes so much off what the name weighs. */
  slip: -4,
  /** Pinyin that differs by a letter is another name mostly. */
  pinyinSlip: 3,
  /** A foreign name and characters that spell its sound, from likeness .7 to 1. */
  sound: { from: 0.7, least: 6, most: 13 },
  /** Names in two languages that sound nothing alike: some people adopt a Chinese name. */
  adopted: -3,
  /** Two names in one language that do not agree. */
  differs: -12,
} as const

export const side = { foreign: 5, home: 0.7 } as const

export const post = {
  /** The same rank, a rank of the same kin, a deputy and his chief. */
  rank: 2,
  kin: 1.2,
  /** The same office in the same place; the same place alone. */
  body: 8,
  place: 3,
  /** Nothing of the posts agrees: at about the same time, and years apart. */
  other: -2,
  /** The same kind of post in another place, at about the same time. */
  elsewhere: -12,
  /** The same post years apart: others have held it since. */
  later: 0.6,
} as const

/** Bulletins of one city name the same people; of another one less so. */
export const home = { same: 3, other: -1 } as const

export const body = {
  /** The one office of its kind in its place. */
  single: 20,
  /** A name that has more in it than the kind of body; one of few characters; one that has nothing more. */
  own: 19,
  short: 15,
  generic: 12,
  place: 3,
  /** Names in two languages: the kind and the place are the same, or the sound. */
  kind: 8,
  /** The same kind, where nothing sounds alike: a place has many societies. */
  kindAlone: 5,
  sound: 9,
  slip: -4,
  differs: -9,
  /** Another English name beside the same Chinese one. */
  translated: -2,
  office: -8,
  elsewhere: -14,
} as const

export const place = { name: 19, country: 2, differs: -12 } as const

/** Days further apart than this are another time: people change posts. */
export const nearYears = 1.5

/** The same item in two bulletins names the same people; two parties of one exchange are two. */
export const sameItem = 20
export const sameExchange = -20
