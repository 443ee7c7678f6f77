import type { TextBlock } from "../../model/post.ts";
import { normalise } from "../../text/normalise.ts";

/** The words of a page once its entities are decoded, normalised again; its blocks move along with what changed. */
export function renormalise(text: string, blocks: readonly TextBlock[]) {
  const normal = normalise(text);
  if (normal.text === text) return { text, blocks };
  const move = (offset: number) => firstFrom(normal.toInput, normal.text.length, offset);
  const moved = blocks.map((block) => ({
    ...block,
    span: { start: move(block.span.start), end: move(block.span.end) },
  }));
  return { text: normal.text, blocks: moved.filter(({ span }) => span.end > span.start) };
}

/** The first offset, up to `length`, that leads back to `wanted` or beyond; `back` never decreases. */
function firstFrom(back: (offset: number) => number, length: number, wanted: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (back(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
