import { z } from 'zod'
import {
  AgreementType,
  ExchangeKind,
  OrganisationRole,
  PersonRole,
  TieStage,
  TieType,
} from '../src/exchange.ts'

/** `dragoman-gold/1`: lines count from 1; `start` and `end` are code points within the line. */
const Sentence = z.object({ i: z.int(), line: z.int(), start: z.int(), end: z.int() })

const indexes = z.array(z.int())
const perLanguage = <T extends z.ZodType>(of: T) => z.object({ en: of, zh: of })
const words = z.string().nullish()
const both = { en: words, zh: words }
const years = z.union([z.string(), z.null()]).optional()

const Person = z.object({
  name_en: words,
  name_zh: words,
  title_en: words,
  title_zh: words,
  role: PersonRole,
  side: words,
  side_also: z.array(z.string()).default([]),
  lead_of_delegation: z.boolean().default(false),
  status: z.string().optional(),
  short_en: words,
  short_zh: words,
  group: z.boolean().default(false),
  optional: z.boolean().default(false),
  /** false: the normal form, not a substring of the text */
  literal: z.boolean().default(true),
  literal_title: z.boolean().default(true),
})
export type GoldPerson = z.infer<typeof Person>

const Organisation = z.object({
  name_en: words,
  name_zh: words,
  role: OrganisationRole,
  role_also: z.array(OrganisationRole).default([]),
  country: words,
  aliases: z.array(z.string()).default([]),
  /** known only through a title: not asked for, but accepted */
  implied: z.boolean().default(false),
  optional: z.boolean().default(false),
  group: z.boolean().default(false),
  literal: z.boolean().default(true),
})
export type GoldOrganisation = z.infer<typeof Organisation>

const Place = z.object({
  ...both,
  as_printed_zh: words,
  role: z.string(),
  optional: z.boolean().default(false),
  literal: z.boolean().default(true),
})

export const Agreement = z.object({
  ...both,
  type: AgreementType,
  date: words,
  signed_in_this_item: z.boolean(),
})
export type GoldAgreement = z.infer<typeof Agreement>

export const Tie = z.object({
  type: TieType,
  type_also: z.array(TieType).default([]),
  stage: TieStage,
  stage_also: z.array(TieStage).default([]),
  a: words,
  b: words,
  a_zh: words,
  b_zh: words,
  since: words,
  optional: z.boolean().default(false),
})
export type GoldTie = z.infer<typeof Tie>

const Quantity = z.object({
  ...both,
  value: z.number(),
  unit: z.string(),
  qualifier: z.string().optional(),
  qualifier_also: z.array(z.string()).default([]),
  currency: z.string().optional(),
  optional: z.boolean().default(false),
})
export type GoldQuantity = z.infer<typeof Quantity>

const Statement = z.object({
  who: words,
  who_zh: words,
  /** more than one joined by `+`: each is accepted */
  type: z.string(),
  speaker_carried: z.boolean().default(false),
  en_sents: indexes,
  zh_sents: indexes,
})
export type GoldStatement = z.infer<typeof Statement>

export const GoldRecord = z.object({
  kind: ExchangeKind,
  kind_also: z.array(ExchangeKind).default([]),
  /** no kind of the list fits: not scored */
  kind_open: z.boolean().default(false),
  kinds: z.array(ExchangeKind),
  mode: z.string(),
  direction: z.string(),
  direction_also: z.array(z.string()).default([]),
  direction_open: z.boolean().default(false),
  start: years,
  end: years,
  when_also: z.array(z.string()).default([]),
  parts: z.array(
    z.object({
      kind: ExchangeKind,
      date: words,
      start: words,
      end: words,
      optional: z.boolean().default(false),
    }),
  ),
  title: z.object(both).optional(),
  theme: z.object(both).optional(),
  edition: z.object({ number: z.int(), number_also: z.array(z.int()).default([]) }).optional(),
  places: z.array(Place),
  people: z.array(Person),
  orgs: z.array(Organisation),
  countries: z.array(z.string()),
  regions: z.array(z.string()).default([]),
  agreements: z.array(Agreement),
  ties: z.array(Tie),
  topics: z.array(z.object(both)),
  quantities: z.array(Quantity),
  anniversaries: z.array(
    z.object({
      years: z.int(),
      from_year: z.int().optional(),
    }),
  ),
  statements: z.array(Statement),
})
export type GoldRecord = z.infer<typeof GoldRecord>

const Discrepancy = z.object({
  ...both,
  type: z.string(),
  /** a true disagreement: a checker that misses it has failed */
  must: z.boolean().default(false),
})
export type Discrepancy = z.infer<typeof Discrepancy>

const Item = z.object({
  id: z.string(),
  lines: perLanguage(indexes),
  sentences: perLanguage(z.array(Sentence)),
  beads: z.array(z.object({ en: indexes, zh: indexes })),
  record: GoldRecord,
  discrepancies: z.array(Discrepancy),
})
export type GoldItem = z.infer<typeof Item>

const Damage = z.object({
  line: z.int(),
  start: z.int(),
  end: z.int(),
  before: z.string(),
  after: z.string(),
  kind: z.string(),
  conf: z.enum(['sure', 'likely', 'possible', 'style']),
})
export type Damage = z.infer<typeof Damage>

export const Gold = z.object({
  format: z.literal('dragoman-gold/1'),
  /** the file as published */
  source: z.string(),
  /** its text as UTF-8, where `source` is not that */
  text: z.string().optional(),
  home: z.object({ city: z.string(), zh: z.string() }).nullable(),
  issued: z
    .object({ value: z.string(), basis: z.string(), also: z.array(z.string()).default([]) })
    .nullable(),
  items: z.array(Item),
  damage: z.array(Damage),
})
export type Gold = z.infer<typeof Gold>
