import type { AgreementType } from '../exchange.ts'
import type { AgreementMention, Placed } from '../mention.ts'
import { about, compared } from './disagreement.ts'
import type { Checked, Rule } from './rule.ts'

type Paper = Placed<AgreementMention>

export const agreementTypeDiffers: Rule = {
  severity: 'warning',
  about:
    'A memorandum of one version is an agreement, a letter of intent or a contract in the other.',
  ask(item) {
    const { rivals } = compared(item, 'agreement', {
      same: (en, zh) => familyOf(en) === familyOf(zh),
      rivals: (en) => !isShort(en, item),
    })
    return rivals.map(([en, zh]) =>
      about(item, { en, zh, message: (a, b) => `"${a}" is another kind of paper than "${b}"` }),
    )
  },
}

/** Papers that one word may render: an agreement, whatever it is about, and a contract. */
const families: Readonly<Record<AgreementType, string>> = {
  'memorandum-of-understanding': 'memorandum',
  'memorandum-of-cooperation': 'memorandum',
  agreement: 'agreement',
  'framework-agreement': 'agreement',
  'friendly-exchange-agreement': 'agreement',
  contract: 'agreement',
  'letter-of-intent': 'letter',
  'joint-statement': 'statement',
}

function familyOf({ agreement }: Paper): string {
  return families[agreement]
}

/** "The agreement" may be any paper named before. */
function isShort({ start, text: words }: Paper, { text }: Checked): boolean {
  return (
    /\b(?:the|this|these|both|each|such|its|their) $/i.test(
      text.slice(Math.max(0, start - 8), start),
    ) && /^(?:the |this )?(?:agreements?|documents?|papers?|contracts?)$/i.test(words)
  )
}
