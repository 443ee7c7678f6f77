import type { TypedField } from "./conflict.ts";
import type { CoverageEntry, IndicatorEntry, PlaceEntry } from "./vocabulary.ts";

/** What more of an indicator means in its family, in the words of the form. */
export const polarityChoices = {
  "1": "More of it is more (production)",
  "-1": "More of it is less (shortage)",
  "0": "Neither",
} as const;

type Named = readonly { readonly key: string; readonly name: string }[];

/** An indicator as its form types it; `aliases` are the workspace's own. The others name what it stands under. */
export function typedIndicator(entry: Omit<IndicatorEntry, "key">, others: Named): TypedField[] {
  const polarity = String(entry.polarity) as keyof typeof polarityChoices;
  return [
    { name: "name", label: "Name", value: entry.name },
    { name: "dimension", label: "Dimension", value: entry.dimension ?? "" },
    { name: "unit", label: "Unit", value: entry.unit ?? "" },
    { name: "family", label: "Family", value: entry.family ?? "" },
    { name: "polarity", label: "Polarity in its family", value: polarity, words: polarityChoices[polarity] },
    chosen("parent", "Broader indicator", entry.parent, others),
    chosen("partOf", "Part of the total", entry.partOf, others),
    { name: "definition", label: "Definition", value: entry.definition },
    lines("aliases", "Other names of yours", entry.aliases),
  ];
}

/** A place as its form types it. */
export function typedPlace({ name, parent, aliases }: Omit<PlaceEntry, "key">, others: Named): TypedField[] {
  return [
    { name: "name", label: "Name", value: name },
    chosen("parent", "Lies in", parent, others),
    lines("aliases", "Other names of yours", aliases),
  ];
}

/** A coverage as its form types it. */
export function typedCoverage({ name, partOf, aliases }: Omit<CoverageEntry, "key">): TypedField[] {
  return [
    { name: "name", label: "Name", value: name },
    lines("partOf", "Part of", partOf),
    lines("aliases", "Other names of yours", aliases),
  ];
}

/** A rating scale as its form types it: the labels in their order and those outside it, one a line. */
export function typedScale(
  name: string,
  points: readonly { readonly label: string; readonly rank: number | null }[],
): TypedField[] {
  const labels = (inOrder: boolean) =>
    points.filter(({ rank }) => (rank !== null) === inOrder).map(({ label }) => label);
  return [
    { name: "name", label: "Name of the scale", value: name },
    { name: "ordered", label: "In the order", value: labels(true).join("\n") },
    { name: "outside", label: "Outside the order", value: labels(false).join("\n") },
  ];
}

function chosen(name: string, label: string, key: string | null, others: Named): TypedField {
  const words = key === null ? "None" : (others.find((one) => one.key === key)?.name ?? key);
  return { name, label, value: key ?? "", words };
}

// The order in which names were typed says nothing.
function lines(name: string, label: string, values: readonly string[]): TypedField {
  return { name, label, value: [...values].sort((a, b) => a.localeCompare(b, "en")).join("\n") };
}
