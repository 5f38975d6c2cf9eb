/** A seal, for the browser's tab. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#8d2b23"/><path d="M10 7h5.5a9 9 0 0 1 0 18H10zm3 3v12h2.5a6 6 0 0 0 0-12z" fill="#fbf7ef"/></svg>`
