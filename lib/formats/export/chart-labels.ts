import type { Box, Drawn } from "./chart-parts.ts";

/** A point a label belongs to, and how far its mark reaches to either side. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly before: number;
  readonly after: number;
}

interface LabelWords {
  readonly strong: string;
  readonly rest: string;
}

/** A label beside its point: its words, and a line to the point where it had to move away. */
export interface PlacedLabel {
  readonly texts: readonly Drawn[];
  readonly leader: string | null;
}

const lineHeight = 15;
const gap = 4;

/**
 * Puts a label beside each point, to the right where there is room, else to the left, and moves labels up or down until none lies over
 * another, over a mark or over one of the bars. Widths are estimates (no font is read), so they err on the wide side.
 */
export function placeLabels(
  points: readonly Anchor[],
  words: readonly LabelWords[],
  frame: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  bars: readonly Box[] = [],
): PlacedLabel[] {
  const marks: Box[] = points.map(({ x, y, before, after }) => ({
    x: x - before,
    y: y - 7,
    width: before + after,
    height: 14,
  }));
  const taken = [...marks, ...bars];
  const order = points.map((_, index) => index).sort((a, b) => (points[a]?.y ?? 0) - (points[b]?.y ?? 0));
  const placed: PlacedLabel[] = [];
  for (const index of order) {
    const [at, label] = [points[index], words[index]];
    if (!at || !label) continue;
    const lines = label.rest ? 2 : 1;
    const width = Math.max(label.strong.length * 7.6, label.rest.length * 6.3) + 4;
    const box = freeBox(at, { width, height: lines * lineHeight }, frame, taken);
    taken.push(box);
    placed[index] = labelAt(at, box, label);
  }
  return placed;
}

function freeBox(
  at: Anchor,
  size: { readonly width: number; readonly height: number },
  frame: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  taken: readonly Box[],
): Box {
  const sides = [at.x + at.after + gap, at.x - at.before - gap - size.width].filter(
    (x) => x >= frame.left && x + size.width <= frame.right,
  );
  const left = sides[0] ?? Math.max(frame.left, frame.right - size.width);
  const base = at.y - 10;
  for (let step = 0; step < 60; step++)
    for (const x of sides.length > 0 ? sides : [left])
      for (const way of [1, -1]) {
        const y = base + way * step * 5;
        const box = { x, y, ...size };
        const inside = y >= frame.top && y + size.height <= frame.bottom;
        if (inside && !taken.some((other) => meets(box, other))) return box;
      }
  return { x: left, y: base, ...size };
}

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function labelAt(at: { readonly x: number; readonly y: number }, box: Box, { strong, rest }: LabelWords): PlacedLabel {
  const before = box.x + box.width < at.x;
  const x = before ? box.x + box.width : box.x;
  const anchor = before ? "end" : "start";
  const moved = Math.abs(box.y + 10 - at.y) > 16;
  const first = { kind: "text", x, y: box.y + 13, anchor, role: "figure", text: strong } as const;
  const second = { kind: "text", x, y: box.y + 27, anchor, role: "label", text: rest } as const;
  return {
    texts: rest ? [first, second] : [first],
    leader: moved ? `M${at.x} ${at.y}L${before ? x + 3 : x - 3} ${box.y + 9}` : null,
  };
}
