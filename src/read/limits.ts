const mebibyte = 1024 * 1024

/**
 * The most bytes of one file: given by name, on standard input, or inside an archive. A bulletin has
 * some kilobytes, with pictures some megabytes; a whole file is held in memory.
 */
export const fileLimit = 256 * mebibyte

/**
 * The longest text that is read, in UTF-16 code units: 30,000 bulletins' worth, so that a file of 50 MB
 * that joins years of them is still read.
 */
export const textLimit = 64 * 1024 * 1024

/** The most bytes that one file given may unpack to in all, archives inside it included. */
export const archiveLimit = 1024 * mebibyte

/** The most files that one file given may hold, archives inside it included. */
export const memberLimit = 50_000

/** How deep archives may lie in one another: a zip in a zip in a zip. */
export const nestingLimit = 3

/** How many times larger than packed a file may be unpacked, above `ratioFloor`. Text packs to a tenth at best; deflate reaches 1,032. */
export const ratioLimit = 200

/** Unpacked bytes up to which `ratioLimit` is not asked: so little harms nobody, and empty tables pack well. */
export const ratioFloor = 16 * mebibyte

/** The most bytes of one XML part of a Word file or chapter of an EPUB: its tree takes a hundred times that in memory. */
export const partLimit = 16 * mebibyte

/** How deep the elements of an EPUB's parts may nest: deeper trees take minutes to build. */
export const elementDepthLimit = 512

/** The most bytes of the headers of one record of a web archive, and of one HTTP answer. */
export const headLimit = 64 * 1024

/** The most bytes of a termbase's file: a hundred thousand terms with all their sources. */
export const termsFileLimit = 64 * mebibyte

/** The most renderings that a termbase's file may hold. */
export const renderingCountLimit = 200_000

/** The most renderings of one term: every name that an office ever had is a dozen. */
export const termRenderingLimit = 100

/** A size as messages say it, rounded up to whole MiB. */
export function sizeInWords(bytes: number): string {
  return `${Math.ceil(bytes / mebibyte).toLocaleString('en')} MiB`
}
