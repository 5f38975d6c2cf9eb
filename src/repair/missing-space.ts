import { spaceAfterBracket, spaceBeforeBracket } from './missing-space-brackets.ts'
import { spaceAtQuote } from './missing-space-quotes.ts'
import { spaceInRun } from './missing-space-runs.ts'
import { spaceAfterComma, spaceAfterFullStop, spaceAfterMark } from './missing-space-stops.ts'
import { spaceInWord } from './missing-space-words.ts'
import { byStart, type RepairKind } from './repair-kind.ts'

/**
 * Spaces that English lost. "No.1" and "Co.,Ltd." are accepted ways to write, and addresses, figures,
 * times, initials and code have no spaces to lose: all of these stay.
 */
export const missingSpace: RepairKind = {
  levels: ['sure', 'likely'],
  about:
    'A space lost after a mark, before a bracket or quote, between a figure and a word, or between all words.',
  examples: [
    [
      'led a visit to Ningbo.On June 3,Mr.Chen left',
      'led a visit to Ningbo. On June 3, Mr. Chen left',
    ],
    [
      'met Liu Min(Deputy Mayor of Dalian)and others',
      'met Liu Min (Deputy Mayor of Dalian) and others',
    ],
    ['from May 27thto the 20thCPC', 'from May 27th to the 20th CPC'],
    ['between East &West China', 'between East & West China'],
    [
      'AmbassadorofElSalvadortoChina,cametoChongqing',
      'Ambassador of El Salvador to China, came to Chongqing',
    ],
  ],
  find(survey) {
    return [
      ...spaceAfterFullStop(survey),
      ...spaceAfterComma(survey),
      ...spaceAfterMark(survey),
      ...spaceAfterBracket(survey),
      ...spaceBeforeBracket(survey),
      ...spaceAtQuote(survey),
      ...spaceInWord(survey),
      ...spaceInRun(survey),
    ].toSorted(byStart)
  },
}
