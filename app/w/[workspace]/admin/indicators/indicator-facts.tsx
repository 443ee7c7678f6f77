import type { IndicatorEntry } from "@/lib/model/vocabulary";
import { Facts } from "../_vocabulary/facts";
import { polarityWords } from "./polarity-words";

interface IndicatorFactsProps {
  readonly entry: IndicatorEntry;
  readonly indicators: readonly IndicatorEntry[];
}

/** An indicator to be read. */
export function IndicatorFacts({ entry, indicators }: IndicatorFactsProps) {
  const nameOf = (key: string | null) => indicators.find((one) => one.key === key)?.name ?? "none";
  return (
    <Facts
      facts={{
        Dimension: entry.dimension ?? "none",
        Unit: entry.unit ?? "none",
        Family: polarityWords(entry.family, entry.polarity),
        Broader: nameOf(entry.parent),
        "Part of": nameOf(entry.partOf),
        "Other names": entry.aliases.join(", ") || "none",
      }}
    />
  );
}
