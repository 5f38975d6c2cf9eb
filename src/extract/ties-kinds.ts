/** Words of schools, in a name or a phrase. */
export const school =
  /school|universit|college|collegiate|academ|institute of (?:technology|design|arts?)|école|lyc[eé]e|gymnasium|[学學](?:校|院)|[中小大][学學]|高中/i
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
  /\b(?:park|garden|scenic|reserve)|公园|公園|花园|花園|园林|園林|景区|景區|保护区|保護區|[两兩该該妹好苑]?[园園]$/i,
]
