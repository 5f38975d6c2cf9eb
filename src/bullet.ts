/** The mark of a bulleted line, at its start: an editor's own sign that something begins. */
export const bullet = /^[★☆●○■□◆◇▲△►▶•·※*]/u
