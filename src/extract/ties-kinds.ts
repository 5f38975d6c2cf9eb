/** Words of schools, in a name or a phrase. */
export const school =
  /school|universit|college|collegiate|academ|institute of (?:technology|design|arts?)|école|lyc[eé]e|gymnasium|[学學](?:校|院)|[中小大][学學]|高中/i
/** Words that end the names of parks and gardens; a name may end in 园 too. */
export const parks = {
  en: 'Park|Gardens?|Scenic\\s(?:Area|Zone|Spot)|Reserve|Terminal',
  zh: '公[园園]|花[园園]|[园園]林|景[区區]|保[护護][区區]',
} as const
/** Words of parks and gardens, in a name or a phrase. */
export const park = new RegExp(`\\b(?:${parks.en})|${parks.zh}|[园園]$`, 'i')
/** What a tie may join: words that tell one kind of body, in a phrase, in "the two schools", and in a body's name. */
export const kinds: readonly RegExp[] = [
  new RegExp(`${school.source}|[院校]$`, 'i'),
  /hospital|clinic|医院|醫院/i,
  /museum|博物|[该該两兩]馆|[该該两兩]館/i,
  /librar|图书馆|圖書館/i,
  // Who runs a port is not the port that is told.
  /\bports?\b(?! (?:group|authorit))|harbou?r|港(?!口?集[团團]|[务務])/i,
  /airport|机场|機場/i,
  /\bzoo|动物园|動物園/i,
  /chamber|商会|商會/i,
  park,
]

/** "Agreement of Friendly School": what is signed, where it was read as the name of a body. */
export const paper =
  /^(?:Agreement|Memorandum|Letter|Protocol|Establish)|(?:协议书?|协定|备忘录|意向书)$/u
