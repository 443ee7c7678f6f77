import { parseId } from "./ids.ts";

/** The parts of the queue: three of candidates, three of judgements. */
export const queueParts = ["all", "mine", "unassigned", "cross-checks", "disagreements", "changed"] as const;
/** One of `queueParts`. */
export type QueuePart = (typeof queueParts)[number];

/** How candidates may be ordered: by what is worth checking, by waiting time, or as they stand in their post. */
export const queueSorts = ["worth", "oldest", "text"] as const;
/** One of `queueSorts`. */
export type QueueSort = (typeof queueSorts)[number];

/** Which queue is on the screen; all of it stands in the address. Null is no filter. */
export interface QueueView {
  readonly part: QueuePart;
  readonly post: string | null;
  readonly indicator: string | null;
  readonly claimant: string | null;
  readonly sort: QueueSort;
}

/** The queue of everyone, unfiltered. */
export const wholeQueue: QueueView = { part: "all", post: null, indicator: null, claimant: null, sort: "worth" };

type Given = Readonly<Record<string, unknown>>;

/** The queue an address names; what it does not say, or says wrongly, is as in `wholeQueue`. */
export function readQueueView(given: Given): QueueView {
  const post = parseId(given.post);
  return {
    part: oneOf(queueParts, given.part) ?? "all",
    post,
    indicator: words(given.indicator),
    claimant: words(given.claimant),
    sort: oneOf(queueSorts, given.sort) ?? (post ? "text" : "worth"),
  };
}

/** The query of an address that names this queue, with its question mark; empty for the whole queue. */
export function queueQuery(view: QueueView, more: Readonly<Record<string, string>> = {}): string {
  const usual = view.post ? "text" : "worth";
  const query = new URLSearchParams({
    ...(view.part === "all" ? {} : { part: view.part }),
    ...(view.post ? { post: view.post } : {}),
    ...(view.indicator ? { indicator: view.indicator } : {}),
    ...(view.claimant ? { claimant: view.claimant } : {}),
    ...(view.sort === usual ? {} : { sort: view.sort }),
    ...more,
  }).toString();
  return query ? `?${query}` : "";
}

function oneOf<const T extends string>(all: readonly T[], given: unknown): T | null {
  return all.find((one) => one === given) ?? null;
}

function words(given: unknown): string | null {
  return typeof given === "string" && given.trim() !== "" ? given.trim().slice(0, 200) : null;
}

/** How many whole days something has waited; 0 on the first day, and for what a clock elsewhere dates later than now. */
export function daysWaited(since: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - since.getTime()) / day));
}

const day = 86_400_000;
