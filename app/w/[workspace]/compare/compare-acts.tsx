import { CopyButton } from "@/app/_ui/copy-button";
import { PrintButton } from "@/app/_ui/print-button";
import { ShareButton } from "@/app/_ui/share-button";
import type { ComparedClaim } from "@/lib/db/read/compared-claims";
import { comparisonMarkdown } from "@/lib/formats/export/comparison-markdown";
import type { Comparison } from "@/lib/model/comparison";
import { placeNamer } from "@/lib/model/place-names";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";

interface CompareActsProps {
  readonly compared: readonly ComparedClaim[];
  readonly readings: readonly Comparison[];
  /** The address of what is shown; it holds all of it. */
  readonly path: string;
}

/** Takes the comparison elsewhere: as Markdown, as its address, or on paper. */
export function CompareActs({ compared, readings, path }: CompareActsProps) {
  return (
    <>
      <CopyButton text={comparisonMarkdown(compared, readings, placeNamer(defaultVocabulary))}>
        Copy as Markdown
      </CopyButton>
      <ShareButton path={path}>Copy the address</ShareButton>
      <PrintButton />
    </>
  );
}
