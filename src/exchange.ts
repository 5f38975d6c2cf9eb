import * as z from 'zod'
import { Evidence } from './span.ts'

/** Where a value comes from: `external` is the record or a table, not this text. */
export const Basis = z.enum(['printed', 'given', 'inferred', 'external'])
export type Basis = z.infer<typeof Basis>

/** A date in EDTF level 1 (ISO 8601-2:2019): `2023-02-01/2023-02-03`, or `XXXX-02-01` for an unknown year. */
export const Dated = z.strictObject({ edtf: z.string(), basis: Basis, evidence: z.array(Evidence) })
export type Dated = Readonly<z.infer<typeof Dated>>

/** As printed after repair; Chinese in the script printed. */
export const Names = z.strictObject({
  en: z.string().exactOptional(),
  zh: z.string().exactOptional(),
})
export type Names = Readonly<z.infer<typeof Names>>

export const ExchangeKind = z.enum([
  'meeting',
  'visit',
  'signing',
  'talks',
  'courtesy-call',
  'farewell-call',
  'study-visit',
  'tour',
  'youth-exchange',
  'reception',
  'opening',
  'forum',
  'conference',
  'video-conference',
  'symposium',
  'exhibition',
  'performance',
  'training',
  'course',
  'ceremony',
  'sports-event',
  'consultation',
  'interview',
  'joint-statement',
  'summary',
  'internal',
])
export type ExchangeKind = z.infer<typeof ExchangeKind>

export const PersonRole = z.enum([
  'host',
  'guest',
  'chair',
  'speaker',
  'signatory',
  'attendee',
  'recipient',
  'escort',
])
export type PersonRole = z.infer<typeof PersonRole>

export const OrganisationRole = z.enum([
  'host',
  'co-host',
  'organiser',
  'supporter',
  'initiator',
  'signatory',
  'visited',
  'inviter',
  'guest',
  'attendee',
  'counterpart',
])
export type OrganisationRole = z.infer<typeof OrganisationRole>

export const AgreementType = z.enum([
  'memorandum-of-understanding',
  'memorandum-of-cooperation',
  'agreement',
  'framework-agreement',
  'friendly-exchange-agreement',
  'letter-of-intent',
  'joint-statement',
  'contract',
])
export type AgreementType = z.infer<typeof AgreementType>

/** 友好城市 (sister city) and 友好交流城市 (friendly exchange city) are different levels. */
export const TieType = z.enum([
  'sister-city',
  'friendly-exchange-city',
  'sister-region',
  'school-partnership',
  'institutional-partnership',
  'diplomatic-relations',
  'consular-presence',
])
export type TieType = z.infer<typeof TieType>

export const TieStage = z.enum(['intent', 'signed', 'established', 'renewed', 'marked'])
export type TieStage = z.infer<typeof TieStage>

export const StatementType = z.enum([
  'assessment',
  'hope',
  'willingness',
  'commitment',
  'invitation',
  'thanks',
  'congratulation',
  'report',
])
export type StatementType = z.infer<typeof StatementType>

/** How far a quantity is meant literally; `class` is a scale class such as 千億級. */
export const Approx = z.enum(['exact', 'over', 'about', 'nearly', 'class'])
export type Approx = z.infer<typeof Approx>

export const PlaceRole = z.enum(['venue', 'destination', 'visited', 'origin'])
export type PlaceRole = z.infer<typeof PlaceRole>

const evidence = z.array(Evidence)

/** An entity's part in an exchange: its role, its title as held then, its side (ISO 3166). */
const party = {
  /** null: unnamed, such as 美大處負責人 */
  name: Names.nullable(),
  /** id in the record, once linked */
  entity: z.string().exactOptional(),
  title: Names.exactOptional(),
  organisation: Names.exactOptional(),
  side: z.string().exactOptional(),
  leads: z.boolean().exactOptional(),
  status: z.enum(['new', 'leaving', 'acting']).exactOptional(),
  group: z.boolean().exactOptional(),
  evidence: z.array(
    z.strictObject({ ...Evidence.shape, of: z.enum(['name', 'title', 'organisation']) }),
  ),
}
export const PersonParty = z.strictObject({ ...party, role: PersonRole })
export type PersonParty = Readonly<z.infer<typeof PersonParty>>
export const OrganisationParty = z.strictObject({ ...party, role: OrganisationRole })
export type OrganisationParty = Readonly<z.infer<typeof OrganisationParty>>

export const Part = z.strictObject({
  kind: ExchangeKind,
  when: Dated.nullable(),
  partOfDay: z.string().exactOptional(),
  evidence,
})
export type Part = Readonly<z.infer<typeof Part>>

export const Place = z.strictObject({
  name: Names,
  type: z.string(),
  role: PlaceRole,
  country: z.string().exactOptional(),
  /** id in the record, once linked */
  entity: z.string().exactOptional(),
  evidence,
})
export type Place = Readonly<z.infer<typeof Place>>

export const Agreement = z.strictObject({
  type: AgreementType,
  name: Names,
  signed: Dated.nullable(),
  /** false: background, signed before or elsewhere */
  signedHere: z.boolean(),
  parties: z.array(Names),
  evidence,
})
export type Agreement = Readonly<z.infer<typeof Agreement>>

export const Tie = z.strictObject({
  type: TieType,
  stage: TieStage,
  between: z.tuple([Names, Names]),
  country: z.string().exactOptional(),
  since: Dated.nullable(),
  evidence,
})
export type Tie = Readonly<z.infer<typeof Tie>>

/** `id` is an id of data/topics.tsv. */
export const Topic = z.strictObject({ id: z.string(), evidence })
export type Topic = Readonly<z.infer<typeof Topic>>

export const Quantity = z.strictObject({
  value: z.number(),
  max: z.number().exactOptional(),
  unit: z.string(),
  /** ISO 4217 */
  currency: z.string().exactOptional(),
  approx: Approx,
  en: z.string().exactOptional(),
  zh: z.string().exactOptional(),
  evidence,
})
export type Quantity = Readonly<z.infer<typeof Quantity>>

export const Anniversary = z.strictObject({
  years: z.int().positive(),
  of: Names,
  /** The year it counts from, in EDTF. */
  from: z.string().exactOptional(),
  evidence,
})
export type Anniversary = Readonly<z.infer<typeof Anniversary>>

export const Statement = z.strictObject({
  speaker: Names.nullable(),
  /** The sentence names no speaker: he is carried over from the one before. */
  carried: z.boolean(),
  type: StatementType,
  /** What else the same words do: who thanks may also invite. */
  also: z.array(StatementType).min(1).exactOptional(),
  beads: z.array(z.int().nonnegative()),
  evidence,
})
export type Statement = Readonly<z.infer<typeof Statement>>

/** What happened: the typed event an item reports. */
export const Exchange = z.strictObject({
  kind: ExchangeKind,
  kinds: z.array(ExchangeKind),
  mode: z.enum(['in-person', 'online', 'hybrid']),
  /** local: a mission posted in the city */
  direction: z.enum(['inbound', 'outbound', 'local', 'two-way', 'domestic']),
  when: Dated.nullable(),
  parts: z.array(Part),
  title: Names.exactOptional(),
  edition: z
    .strictObject({ number: z.int().positive(), of: Names.exactOptional() })
    .exactOptional(),
  places: z.array(Place),
  people: z.array(PersonParty),
  organisations: z.array(OrganisationParty),
  /** ISO 3166-1 alpha-2; HK, MO and groups such as ASEAN go in `regions` */
  countries: z.array(z.string()),
  regions: z.array(z.string()),
  agreements: z.array(Agreement),
  ties: z.array(Tie),
  topics: z.array(Topic),
  quantities: z.array(Quantity),
  anniversaries: z.array(Anniversary),
  statements: z.array(Statement),
})
export type Exchange = Readonly<z.infer<typeof Exchange>>
