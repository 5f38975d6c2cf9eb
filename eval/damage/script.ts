/** The script of a bulletin, by characters that every bulletin has; Hans when it has no Chinese. */
export function scriptOf(text: string): 'Hans' | 'Hant' {
  const count = (form: RegExp) => text.match(form)?.length ?? 0
  return count(/[會國與業發學對]/g) > count(/[会国与业发学对]/g) ? 'Hant' : 'Hans'
}
