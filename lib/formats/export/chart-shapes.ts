import type { Direction } from "../../model/claim.ts";

type Draw = (x: number, y: number, radius: number) => string;

// Told apart without colour, and near in weight: circle, square, diamond, triangle up, triangle down, hexagon.
const shapes: readonly Draw[] = [
  (x, y, r) => `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`,
  (x, y, r) => polygon(x, y, r * 1.25, 4, Math.PI / 4),
  (x, y, r) => polygon(x, y, r * 1.35, 4, 0),
  (x, y, r) => polygon(x, y, r * 1.35, 3, 0),
  (x, y, r) => polygon(x, y, r * 1.35, 3, Math.PI),
  (x, y, r) => polygon(x, y, r * 1.15, 6, 0),
];

/** The colour of an origin by its place among the origins, 1 to 6. Where the shapes come again they take the next colour: no two look alike before 36. */
export function colourOf(origin: number): number {
  return ((origin + Math.floor(origin / shapes.length)) % 6) + 1;
}

/** The mark of an origin by its place among the origins; after six the shapes come again. */
export function shapePath(origin: number, x: number, y: number, radius: number): string {
  const draw = shapes[origin % shapes.length] as Draw;
  return draw(x, y, radius);
}

/** A broad arrow for a direction without an amount; flat points both ways. */
export function arrowPath(direction: Direction, x: number, y: number): string {
  if (direction === "flat") return `M${n(x - 8)} ${n(y)}l5 -5v3h6v-3l5 5l-5 5v-3h-6v3z`;
  const up = direction === "up" ? 1 : -1;
  return `M${n(x)} ${n(y - 8 * up)}l6 ${7 * up}h-3v${7 * up}h-6v${-7 * up}h-3z`;
}

function polygon(x: number, y: number, radius: number, corners: number, turn: number): string {
  const at = (corner: number) => {
    const angle = turn - Math.PI / 2 + (2 * Math.PI * corner) / corners;
    return `${n(x + radius * Math.cos(angle))} ${n(y + radius * Math.sin(angle))}`;
  };
  return `M${Array.from({ length: corners }, (_, corner) => at(corner)).join("L")}z`;
}

function n(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
