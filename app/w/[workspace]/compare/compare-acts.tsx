import { CopyButton } from "@/app/_ui/copy-button";
import { PrintButton } from "@/app/_ui/print-button";
import type { ComparedClaim } from "@/lib/db/read/compared-claims";
import { comparisonMarkdown } from "@/lib/formats/export/comparison-markdown";
import type { Comparison } from "@/lib/model/comparison";
import { placeNamer } from "@/lib/model/place-names";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";

interface CompareActsProps {
  readonly compared: readonly ComparedClaim[];
  readonly readings: readonly Comparison[];
}

/** Takes the comparison elsewhere: as Markdown, or on paper. */
export function CompareActs({ compared, readings }: CompareActsProps) {
  return (
    <>
      <CopyButton text={comparisonMarkdown(compared, readings, placeNamer(defaultVocabulary))}>
        Copy as Markdown
      </CopyButton>
      <PrintButton />
    </>
  );
}
