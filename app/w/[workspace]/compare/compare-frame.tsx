import { PageHeader } from "@/app/_ui/page-header";
import { PrintButton } from "@/app/_ui/print-button";
import { ShareButton } from "@/app/_ui/share-button";
import { Section, Stack } from "@/app/_ui/stack";
import { Skeleton } from "@/app/_ui/states";
import { letters } from "./compare-desk";
import { type CompareQuery, shownAt } from "./compare-query";
import { metaOf } from "./compare-view";

interface CompareFrameProps {
  readonly workspace: string;
  readonly query: CompareQuery;
}

/** A comparison while it is read: a place for each reading, and one for the fields side by side. */
export function CompareFrame({ workspace, query }: CompareFrameProps) {
  const others = letters.slice(1, query.claims.length);
  return (
    <Stack gap="wide">
      <PageHeader
        title="Compare"
        meta={metaOf(others.length)}
        acts={
          others.length > 0 ? (
            <>
              <ShareButton path={shownAt(workspace, query)}>Copy the address</ShareButton>
              <PrintButton />
            </>
          ) : null
        }
      />
      {others.map((letter) => (
        <Section key={letter} id={`reading-${letter}`} title={`A and ${letter}`}>
          <Skeleton lines={3} label={`Loading A and ${letter}…`} />
        </Section>
      ))}
      {others.length > 0 ? (
        <Section id="fields" title="Side by side">
          <Skeleton lines={16} label="Loading Compare…" />
        </Section>
      ) : (
        <Skeleton lines={4} label="Loading Compare…" />
      )}
    </Stack>
  );
}
