/** The most pages of one PDF: a year of a thick magazine. */
export const pdfPageLimit = 2000

/** The most seconds that the pages of one PDF may take: ordinary ones take some hundredths each. */
export const pdfSecondsLimit = 120

/** The most pieces of text on one page: a newspaper's page, where every letter is its own, has some ten thousand. */
export const pdfPieceLimit = 50_000
