import { parseIsoDate } from "../units/calendar.ts";
import { convertCleanly } from "../units/families.ts";
import type { IsoDate } from "../units/period.ts";
import { parseId } from "./ids.ts";

/** The facets of the claims list that are lists of values, by their name in the address, in the order they are shown. */
export const claimFacets = {
  indicator: "Indicator",
  claimant: "Claimant",
  publisher: "Publisher",
  reliability: "Reliability",
  units: "Unit family",
  place: "Place",
  status: "Status",
  modality: "Modality",
  rating: "Rating",
  link: "Link kind",
  assignee: "Assigned to",
} as const;
/** One of `claimFacets`. */
export type ClaimFacet = keyof typeof claimFacets;

/** The facets in their order. */
export const claimFacetNames = Object.keys(claimFacets) as readonly ClaimFacet[];

/** The value of a facet for claims that have none: not judged, not assessed, not linked, not assigned, without a place … */
export const noneOfIt = "none";

/** A stretch of values in one unit: from `low` up to, not including, `below`; null where a side is open. */
export interface ValueRange {
  readonly unit: string;
  readonly low: number | null;
  readonly below: number | null;
}

/** Which claims a list shows; null is no filter. */
export type ClaimFilter = { readonly [Facet in ClaimFacet]: string | null } & {
  readonly words: string | null;
  /** About any day from the one to the other, both included. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly value: ValueRange | null;
  readonly take: number;
  /** The id of the last claim seen. */
  readonly after: string | null;
};

/** Every claim, newest first, a page of fifty. */
export const everyClaim: ClaimFilter = {
  words: null,
  indicator: null,
  claimant: null,
  publisher: null,
  reliability: null,
  units: null,
  place: null,
  status: null,
  modality: null,
  rating: null,
  link: null,
  assignee: null,
  from: null,
  to: null,
  value: null,
  take: 50,
  after: null,
};

type Given = Readonly<Record<string, unknown>>;

/** The filter an address asks for; what is no short phrase, day or number is left out, and a range of values without its unit too. */
export function readClaimFilter(given: Given, take = everyClaim.take): ClaimFilter {
  const facets = Object.fromEntries(claimFacetNames.map((facet) => [facet, phrase(given[facet])]));
  return {
    ...everyClaim,
    ...(facets as { [Facet in ClaimFacet]: string | null }),
    words: phrase(given.q),
    from: day(given.from),
    to: day(given.to),
    value: range(given),
    take,
    after: parseId(given.after),
  };
}

/** The parts of an address that name this filter, in one order; a page of it is left out. */
export function claimQuery(filter: ClaimFilter): Readonly<Record<string, string>> {
  const { words, value, from, to } = filter;
  const all = {
    q: words,
    ...Object.fromEntries(claimFacetNames.map((facet) => [facet, filter[facet]])),
    from,
    to,
    low: value && number(value.low),
    below: value && number(value.below),
    in: value?.unit ?? null,
  };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

/** True when nothing narrows the list. */
export function isEveryClaim(filter: ClaimFilter): boolean {
  return Object.keys(claimQuery(filter)).length === 0;
}

/** The range told in another unit of its family, or null where it does not convert. */
export function rangeIn({ unit, low, below }: ValueRange, other: string): ValueRange | null {
  const told = (bound: number | null) => bound && convertCleanly(bound, unit, other);
  if (convertCleanly(1, unit, other) === null) return null;
  return { unit: other, low: told(low), below: told(below) };
}

function range(given: Given): ValueRange | null {
  const unit = phrase(given.in);
  const [low, below] = [bound(given.low), bound(given.below)];
  return unit === null || (low === null && below === null) ? null : { unit, low, below };
}

// Digits as a form sends them, or as a person types them: "3700000", "3,700,000", "−12.5".
function bound(given: unknown): number | null {
  const written = phrase(given)?.replaceAll(",", "").replace("−", "-") ?? "";
  if (!/^-?\d{1,18}(?:\.\d{1,9})?(?:e-?\d{1,2})?$/.test(written)) return null;
  return Number(written);
}

function number(value: number | null): string | null {
  return value === null ? null : String(value);
}

function day(given: unknown): IsoDate | null {
  return typeof given === "string" && parseIsoDate(given) ? given : null;
}

function phrase(given: unknown): string | null {
  return typeof given === "string" && given.trim() !== "" && given.length <= 300 ? given.trim() : null;
}
