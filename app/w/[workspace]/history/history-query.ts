import type { Chip } from "@/app/_ui/chips";
import { deskAddress } from "@/app/_ui/sections";
import type { HistoryFilter, WorkspaceHistoryRow } from "@/lib/db/read/events";
import { type SubjectKind, subjectKinds, type Verb, verbs } from "@/lib/model/events";
import { parseId } from "@/lib/model/ids";
import { dayWords } from "@/lib/units/period-words";

/** The query of the history as the address holds it. */
export type HistoryQuery = Readonly<
  Partial<Record<"person" | "kind" | "verb" | "from" | "to" | "subject" | "after", string | string[]>>
>;

const pageSize = 30;

/** The most rows a twin of the history holds. */
export const mostExported = 10_000;

/** The filter an address asks for; what is no person, kind, verb or day is left out. */
export function historyFilter(query: HistoryQuery, take = pageSize): HistoryFilter {
  const kind = subjectKinds.find((one) => one === query.kind) ?? null;
  const verb = typeof query.verb === "string" && Object.hasOwn(verbs, query.verb) ? (query.verb as Verb) : null;
  const [person, subject, after] = [parseId(query.person), parseId(query.subject), parseId(query.after)];
  return { person, kind, verb, from: day(query.from), to: day(query.to), subject, take, after };
}

function day(value: string | string[] | undefined): string | null {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const date = new Date(`${value}T00:00:00.000Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value ? null : value;
}

/** An address with the filters, changed as given; the page is left out unless it is what changes. */
export function withFilter(path: string, filter: HistoryFilter, change: HistoryQuery = {}): string {
  const { take: _, after: __, ...kept } = filter;
  const entries = Object.entries({ ...kept, ...change }).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== "",
  );
  return entries.length > 0 ? `${path}?${new URLSearchParams(entries)}` : path;
}

/** The filters that are on, each with the address without it. */
export function chipsOf(here: string, filter: HistoryFilter, people: readonly { id: string; name: string }[]): Chip[] {
  const words = {
    person: people.find(({ id }) => id === filter.person)?.name ?? "somebody",
    kind: filter.kind?.replaceAll("-", " ") ?? "",
    verb: filter.verb ? verbs[filter.verb as Verb].act : "",
    from: filter.from ? dayWords(filter.from) : "",
    to: filter.to ? dayWords(filter.to) : "",
    subject: "one thing",
  } as const;
  const labels = { person: "Who", kind: "Kind", verb: "Act", from: "From", to: "To", subject: "About" } as const;
  return (Object.keys(labels) as (keyof typeof labels)[]).flatMap((name) =>
    filter[name] === null
      ? []
      : [{ field: labels[name], value: words[name], removeHref: withFilter(here, filter, { [name]: "" }) }],
  );
}

const pages: Partial<Readonly<Record<SubjectKind, readonly string[]>>> = {
  source: ["sources"],
  document: ["documents"],
  claim: ["claims"],
  link: ["links"],
  post: ["posts"],
  import: ["import"],
  candidate: ["queue"],
  question: ["questions"],
  "cross-check": ["cross-checks"],
};

/** The page of what a row is about, or null where it has none of its own. */
export function pageOf(workspace: string, row: Pick<WorkspaceHistoryRow, "subjectKind" | "subjectId">): string | null {
  const folder = pages[row.subjectKind];
  return folder ? deskAddress(workspace, ...folder, row.subjectId) : null;
}
