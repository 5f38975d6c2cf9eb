/** Shows or hides what the repairs changed; the style sheet does it. */
export function RepairsSwitch({ has }: { readonly has: boolean }) {
  if (!has) return null
  return (
    <p class="switch">
      <label>
        <input type="checkbox" id="show-repairs" autocomplete="off" /> Show repairs
      </label>
    </p>
  )
}
