import * as z from 'zod'

// What SARIF 2.1.0 (OASIS, 2020) asks of the parts that Dragoman writes; its schema has some three thousand lines.
const text = z.strictObject({ text: z.string().min(1) })
const level = z.enum(['error', 'warning', 'note', 'none'])
/** A relative URI reference: RFC 3986 letters, percent signs only before two hexadecimal digits. */
const uri = z.string().regex(/^(?:[\w.~!$&'()*+,;=@/-]|%[\dA-F]{2})+$/)
const one = z.int().positive()
const region = z
  .strictObject({ startLine: one, startColumn: one, endLine: one, endColumn: one })
  .refine(
    ({ startLine, startColumn, endLine, endColumn }) =>
      startLine < endLine || (startLine === endLine && startColumn <= endColumn),
  )
const artifactLocation = z.strictObject({ uri })
const physicalLocation = z.strictObject({ artifactLocation, region: region.optional() })
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().nonnegative(),
  level,
  message: text,
  locations: z.array(z.strictObject({ physicalLocation })).length(1),
  relatedLocations: z.array(z.strictObject({ physicalLocation, message: text })).optional(),
  fixes: z
    .array(
      z.strictObject({
        description: text,
        artifactChanges: z
          .array(
            z.strictObject({
              artifactLocation,
              replacements: z
                .array(z.strictObject({ deletedRegion: region, insertedContent: text }))
                .min(1),
            }),
          )
          .min(1),
      }),
    )
    .optional(),
})
const rule = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  shortDescription: text,
  fullDescription: text,
  helpUri: z.url(),
  defaultConfiguration: z.strictObject({ level }),
})
const run = z
  .strictObject({
    tool: z.strictObject({
      driver: z.strictObject({
        name: z.literal('dragoman'),
        version: z.string(),
        rules: z.array(rule),
      }),
    }),
    columnKind: z.literal('utf16CodeUnits'),
    invocations: z.array(
      z.strictObject({
        executionSuccessful: z.boolean(),
        toolExecutionNotifications: z.array(z.strictObject({ level, message: text })),
      }),
    ),
    results: z.array(result),
  })
  .refine(({ tool, results }) =>
    results.every(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId),
  )
const Log = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([run]),
})

/** The log, when it keeps to SARIF; it throws what is wrong with it otherwise. */
export function assertSarif(value: unknown): z.infer<typeof Log> {
  return Log.parse(value)
}
