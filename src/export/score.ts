/** A score with two decimals, or up to four where it has them: 0.97, 0.9731, 1.00. */
export function scoreText(score: number): string {
  return score.toFixed(4).replace(/0{1,2}$/, '')
}
