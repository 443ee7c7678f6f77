import { deskAddress } from "@/app/_ui/sections";
import { parseId } from "@/lib/model/ids";
import type { TimeAxis } from "@/lib/model/question-view";

/** The views of a question. */
export const views = ["matrix", "chart", "claims", "log"] as const;
/** One of `views`. */
export type View = (typeof views)[number];

/** What the address of a question may hold. */
export type QuestionQuery = Readonly<Partial<Record<"tab" | "by" | "of" | "open", string | string[]>>>;

/** Which view is asked for, over which time, on which scale, and which claim's cell is open. */
export interface Shown {
  readonly view: View;
  readonly by: TimeAxis;
  readonly of: "level" | "change" | null;
  readonly open: string | null;
}

/** Reads an address; what it does not know is as if it was not there. */
export function shownBy({ tab, by, of, open }: QuestionQuery): Shown {
  return {
    view: views.find((one) => one === tab) ?? "matrix",
    by: by === "about" ? "about" : "said",
    of: of === "level" || of === "change" ? of : null,
    open: parseId(open),
  };
}

/** The address of a question as shown, changed as given. */
export function questionAddress(workspace: string, slug: string, shown: Partial<Shown> = {}): string {
  const { view, by, of, open } = shown;
  const query = new URLSearchParams([
    ...(view && view !== "matrix" ? [["tab", view]] : []),
    ...(by && by !== "said" ? [["by", by]] : []),
    ...(of ? [["of", of]] : []),
    ...(open ? [["open", open]] : []),
  ]);
  const path = deskAddress(workspace, "questions", slug);
  return query.size > 0 ? `${path}?${query}` : path;
}
