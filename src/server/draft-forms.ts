/** The forms that a checked draft is answered in, by what the request accepts. */
export const draftForms = {
  json: 'application/json',
  sarif: 'application/sarif+json',
  tmx: 'application/x-tmx+xml',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

export type DraftForm = keyof typeof draftForms
