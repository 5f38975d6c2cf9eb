import { counted, everywhere } from './evidence.ts'
import {
  areInSentences,
  type Habit,
  habitsOf,
  isGluedThroughout,
  isRegular,
} from './pinyin-glue-habits.ts'
import {
  areCrowded,
  isInSentence,
  isInWord,
  isOrdinary,
  isUsual,
  type Site,
  sitesIn,
} from './pinyin-glue-sites.ts'
import { hasOneSyllable } from './pinyin-readings.ts'
import { change, type RepairKind } from './repair-kind.ts'

/**
 * A real gloss looks just the same, so the text must show that these are none: the reading is one of
 * the character's, the character is a common one that nobody needs explained, and it hardly ever
 * stands without the reading, or its reading in its word is the usual one and runs into the words on
 * both sides. A lesson shows itself by glosses side by side or on characters that both scripts share,
 * a text with hard names by glosses on rare characters.
 */
export const pinyinGlue: RepairKind<typeof everywhere | 'none'> = {
  levels: ['sure', 'likely'],
  isOfLetters: true,
  about: 'The reading of a Chinese character, put behind it by a page that was converted badly.',
  examples: [
    ['社會發(fā)展，鄉(xiāng)村振興', '社會發展，鄉村振興'],
    ['企業（yè）與農業（yè）', '企業與農業'],
  ],
  witness: {
    counts: (survey) => counted(sitesIn(survey).sites.map(({ char }) => char)),
    evidence: (counts) => (counts.size === 0 ? 'none' : everywhere),
  },
  find(survey) {
    const { text, codes } = survey
    const { sites, isGlossed } = sitesIn(survey)
    if (sites.length === 0) return []
    const habits = habitsOf(codes, sites)
    const traditional = [...habits.values()].filter((habit) => habit.isTraditional)
    const isLesson = habits.size - traditional.length > traditional.length / 2
    const isTaught = areCrowded(sites)
    const isWidget =
      !isTaught && (isGluedThroughout([...habits.values()]) || areInSentences(text, sites, habits))
    const isDamaged = !isLesson && traditional.filter(isRegular).length >= 3
    const level = isDamaged || isWidget ? 'sure' : 'likely'
    return sites
      .filter((site) => {
        const habit = habits.get(site.char)
        if (!habit?.isOfOneReading) return false
        if ((isDamaged && habit.isTraditional) || (isWidget && isRegular(habit))) {
          return habit.times > 2 || isOrdinary(text, site)
        }
        return (
          isDamage(text, site, { habit, isTaught, isLesson }) ||
          (!isTaught && !isGlossed && isRunIn(text, site, { habit, isAlone: habits.size === 1 }))
        )
      })
      .map((site) => change(level, site.start, { before: site.whole, after: site.char }))
  },
}

/** Tells whether one character is damaged, where the text as a whole does not say so. */
function isDamage(
  text: string,
  site: Site,
  { habit, isTaught, isLesson }: { habit: Habit; isTaught: boolean; isLesson: boolean },
): boolean {
  if (site.reading === site.plain || !isRegular(habit)) return false
  if (habit.isTraditional && !isLesson) return habit.times > 1 || isUsual(text, site)
  return habit.times > 2 && habit.share > 0.8 && !isTaught
}

/**
 * Tells whether a reading stands inside a sentence as if it were a letter itself, and is the usual one there: nobody
 * sets a gloss so, nor one without its tone inside a word. Simplified characters with several readings are
 * glossed for the sake of them (重(chóng)庆), and the readings of one alone may be meant.
 */
function isRunIn(
  text: string,
  site: Site,
  { habit, isAlone }: { habit: Habit; isAlone: boolean },
): boolean {
  if (!isInSentence(text, site) || !isOrdinary(text, site)) return false
  if (site.reading === site.plain) return !isAlone && isInWord(text, site)
  return habit.isTraditional || (!isAlone && hasOneSyllable(site.char))
}
