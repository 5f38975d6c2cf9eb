import { type Habit, type Habits, habitsOf, readingCounts } from './pinyin-glue-habits.ts'
import {
  isInClause,
  isInSentence,
  isInWord,
  isMisread,
  isOrdinary,
  isUsual,
  type Site,
  sitesIn,
} from './pinyin-glue-sites.ts'
import { hasOneSyllable, mayBeToneless, needsNoGloss } from './pinyin-readings.ts'
import { type Change, change, type RepairKind } from './repair-kind.ts'

/**
 * A real gloss looks just the same, so the text must show that these are none: the reading is one of
 * the character's, the character is a common one that nobody needs explained, and it hardly ever
 * stands without the reading, or its reading in its word is the usual one and runs into the words on
 * both sides. A lesson shows itself by glosses side by side or on characters that both scripts share,
 * a text with hard names by glosses on rare characters.
 */
export const pinyinGlue: RepairKind<Habits | undefined> = {
  levels: ['sure', 'likely'],
  isOfLetters: true,
  about: 'The reading of a Chinese character, put behind it by a page that was converted badly.',
  examples: [
    ['社會發(fā)展，鄉(xiāng)村振興', '社會發展，鄉村振興'],
    ['企業（yè）與農業（yè）', '企業與農業'],
  ],
  witness: { counts: readingCounts, evidence: habitsOf },
  find(survey, habits) {
    if (habits === undefined) return []
    const level = habits.isDamaged || habits.isWidget ? 'sure' : 'likely'
    const changes: Change[] = []
    for (const site of sitesIn(survey).sites) {
      if (isGlued(survey.text, site, habits))
        changes.push(change(level, site.start, { before: site.whole, after: site.char }))
    }
    return changes
  },
}

function isGlued(text: string, site: Site, habits: Habits): boolean {
  const habit = habits.of.get(site.char)
  if (!habit?.isOfOneReading) return false
  const { isDamaged, isWidget, isTaught, isGlossed } = habits
  if ((isDamaged && habit.isTraditional) || (isWidget && habit.isRegular))
    return habit.times > 2 || isOrdinary(text, site)
  if (isDamage(text, site, { habit, habits })) return true
  const { isAlone } = habits
  if (!isTaught && !isGlossed && isRunIn(text, site, { habit, isAlone })) return true
  return isMisread(text, site)
}

/** Tells whether one character is damaged, where the text as a whole does not say so. */
function isDamage(
  text: string,
  site: Site,
  { habit, habits: { isTaught, isLesson } }: { habit: Habit; habits: Habits },
): boolean {
  if (!habit.isRegular) return false
  const isOften = habit.isOften && !isTaught
  // Nobody glosses a common character again and again, nor one in its sentence that everybody knows.
  if (!isTaught && isInClause(text, site) && needsNoGloss(site.char, site.reading))
    return habit.times > 1 || isInWord(text, site)
  if (site.reading === site.plain) return isOften && !mayBeToneless(site.char)
  if (habit.isTraditional && !isLesson) return habit.times > 1 || isUsual(text, site)
  return isOften
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
