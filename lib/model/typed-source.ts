import type { DatedInterval } from "../units/period.ts";
import type { TypedField } from "./conflict.ts";
import type { SourceKind } from "./source.ts";

/** Who a source is, with its parent and its place by name. */
interface SourceWords {
  readonly name: string;
  readonly kind: SourceKind;
  readonly parent: string | null;
  readonly place: string | null;
  readonly interest: string | null;
  readonly interestOn: string | null;
}

/** A source as its form types it. */
export function typedSource({ name, kind, parent, place, interest, interestOn }: SourceWords): TypedField[] {
  return [
    { name: "name", label: "Name", value: name },
    { name: "kind", label: "Kind", value: kind, words: kind.replaceAll("-", " ") },
    { name: "parent", label: "Part of", value: parent ?? "" },
    { name: "place", label: "Place", value: place ?? "" },
    { name: "interest", label: "Interest in the matter", value: interest ?? "" },
    { name: "interestOn", label: "Written for the day", value: interestOn ?? "" },
  ];
}

/** What a document is called and when it was issued. */
interface DocumentWords {
  readonly title: string;
  readonly edition: string | null;
  readonly url: string | null;
  readonly issued: DatedInterval | null;
  readonly precision: keyof typeof precisionWords;
}

/** How precisely a day of issue is known, in the words of the form. */
export const precisionWords = {
  unknown: "not known",
  day: "to the day",
  month: "to the month",
  year: "to the year",
  range: "between two days",
  "not-before": "not before the first day",
} as const;

/** A document as its form types it. */
export function typedDocument({ title, edition, url, issued, precision }: DocumentWords): TypedField[] {
  return [
    { name: "title", label: "Title", value: title },
    { name: "edition", label: "Edition", value: edition ?? "" },
    { name: "url", label: "Address", value: url ?? "" },
    { name: "precision", label: "Issued, known", value: precision, words: precisionWords[precision] },
    { name: "issuedFrom", label: "Issued, first day", value: issued?.from ?? "" },
    { name: "issuedTo", label: "Issued, last day", value: issued?.to ?? "" },
  ];
}
