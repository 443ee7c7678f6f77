import { describePeriod } from "../units/period-words.ts";
import type { TypedField } from "./conflict.ts";
import { coverageWords } from "./coverage-names.ts";
import { baseWords, type Yardstick } from "./question.ts";

/** A question as its form types it; `placeName` turns a place's key into its name. */
export function typedQuestion(
  { title, note, yardstick }: { readonly title: string; readonly note: string | null; readonly yardstick: Yardstick },
  placeName: (key: string) => string,
): TypedField[] {
  const { indicator, coverage, place, period, base } = yardstick;
  const kind = base && base.kind !== "not-stated" ? base.kind : null;
  return [
    { name: "indicator", label: "What is measured", value: indicator },
    { name: "coverage", label: "Coverage", value: coverage ? coverageWords(coverage) : "" },
    { name: "place", label: "Place", value: place ? placeName(place) : "" },
    { name: "period", label: "About (period)", value: period ? describePeriod(period) : "" },
    {
      name: "baseKind",
      label: "Against",
      value: kind ?? "",
      words: kind === null ? "No change is asked for" : baseWords[kind],
    },
    { name: "basePeriod", label: "Which time that is", value: base?.period ? describePeriod(base.period) : "" },
    { name: "title", label: "The question as a title", value: title },
    { name: "note", label: "Note", value: note ?? "" },
  ];
}
