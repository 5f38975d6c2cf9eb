import type { Span } from '../span.ts'

/** What may stand between the members of a list, as regexes anchored at the end and at the start. */
export interface Joints {
  readonly left: RegExp
  readonly right: RegExp
}

const longest = 12

/** The members of the list that `one` is in, itself included, in order: spans joined by commas and "and". */
export function listAround(
  text: string,
  one: Span,
  { spans, joints }: { readonly spans: readonly Span[]; readonly joints: Joints },
): Span[] {
  const list = [one]
  let left: Span | undefined = one
  while (left && list.length <= longest) {
    left = beforeJoint(text, left.start, { spans, joints })
    if (left) list.unshift(left)
  }
  let right: Span | undefined = one
  while (right && list.length <= 2 * longest) {
    right = afterJoint(text, right.end, { spans, joints })
    if (right) list.push(right)
  }
  return list
}

type Beside = { readonly spans: readonly Span[]; readonly joints: Joints }

function beforeJoint(text: string, start: number, { spans, joints }: Beside): Span | undefined {
  const size = joints.left.exec(text.slice(Math.max(0, start - 60), start))?.[0].length ?? 0
  return size === 0 ? undefined : spans.find((span) => span.end === start - size)
}

function afterJoint(text: string, end: number, { spans, joints }: Beside): Span | undefined {
  const size = joints.right.exec(text.slice(end, end + 60))?.[0].length ?? 0
  return size === 0 ? undefined : spans.find((span) => span.start === end + size)
}
