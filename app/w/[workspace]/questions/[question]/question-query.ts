import { deskAddress } from "@/app/_ui/sections";
import { parseId } from "@/lib/model/ids";
import { pageIn } from "@/lib/model/paging";
import type { TimeAxis } from "@/lib/model/question-view";

/** The views of a question. */
export const views = ["matrix", "chart", "claims", "log"] as const;
/** One of `views`. */
export type View = (typeof views)[number];

/** The lists of a question that have pages, by the name of their page in the address. */
export const pagedLists = ["gathered", "fitting", "waiting", "off", "origins", "log"] as const;
/** One of `pagedLists`. */
export type PagedList = (typeof pagedLists)[number];
/** Which page of each list; the first where left out. */
export type ListPages = Readonly<Partial<Record<PagedList, number>>>;

/** What the address of a question may hold. */
export type QuestionQuery = Readonly<Partial<Record<"tab" | "by" | "of" | "open" | PagedList, string | string[]>>>;

/** Which view is asked for, over which time, on which scale, and which claim's cell is open. */
export interface Shown {
  readonly view: View;
  readonly by: TimeAxis;
  readonly of: "level" | "change" | null;
  readonly open: string | null;
  readonly pages: ListPages;
}

/** Reads an address; what it does not know is as if it was not there. */
export function shownBy({ tab, by, of, open, ...lists }: QuestionQuery): Shown {
  return {
    view: views.find((one) => one === tab) ?? "matrix",
    by: by === "about" ? "about" : "said",
    of: of === "level" || of === "change" ? of : null,
    open: parseId(open),
    pages: Object.fromEntries(pagedLists.map((name) => [name, pageIn(lists[name])])),
  };
}

/** The address of a question as shown, changed as given. */
export function questionAddress(workspace: string, slug: string, shown: Partial<Shown> = {}): string {
  const { view, by, of, open, pages = {} } = shown;
  const query = new URLSearchParams([
    ...(view && view !== "matrix" ? [["tab", view]] : []),
    ...(by && by !== "said" ? [["by", by]] : []),
    ...(of ? [["of", of]] : []),
    ...(open ? [["open", open]] : []),
    ...pagedLists.flatMap((name) => ((pages[name] ?? 1) > 1 ? [[name, String(pages[name])]] : [])),
  ]);
  const path = deskAddress(workspace, "questions", slug);
  return query.size > 0 ? `${path}?${query}` : path;
}
