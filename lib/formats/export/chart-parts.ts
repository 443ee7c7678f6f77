/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a line stands for; the stylesheet of a page and the file's own attributes say how it looks. */
export type LineRole =
  | "grid"
  | "axis"
  | "zero"
  | "interval"
  | "cap"
  | "open"
  | "period"
  | "series"
  | "retelling"
  | "leader";
/** What a text is. */
export type TextRole = "tick" | "unit" | "label" | "figure" | "note";

/** One thing drawn, in pixels from the upper left. `series` 1 to 6 gives it its colour. */
export type Drawn =
  | { readonly kind: "line"; readonly d: string; readonly role: LineRole; readonly series?: number }
  | { readonly kind: "mark"; readonly d: string; readonly series: number; readonly filled: boolean }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly anchor: "start" | "middle" | "end";
      readonly role: TextRole;
      readonly text: string;
      readonly series?: number;
    };
