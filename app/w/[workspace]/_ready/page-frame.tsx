import { PageHeader } from "@/app/_ui/page-header";
import { Stack, WithAside } from "@/app/_ui/stack";
import { Skeleton } from "@/app/_ui/states";

interface PageFrameProps {
  readonly title: string;
  readonly meta?: string | undefined;
  /** Where a column of parts or filters stands beside the list. */
  readonly aside?: string | undefined;
  /** How many rows come at most. */
  readonly lines: number;
}

/** A page while it is read: its heading, and lines in the place of what comes. */
export function PageFrame({ title, meta, aside, lines }: PageFrameProps) {
  const body = <Skeleton lines={lines} label={`Loading ${title}…`} />;
  return (
    <Stack gap="wide">
      <PageHeader title={title} meta={meta} />
      {aside ? (
        <WithAside asideLabel={aside} aside={<Skeleton lines={8} label={`Loading ${aside}…`} />}>
          {body}
        </WithAside>
      ) : (
        body
      )}
    </Stack>
  );
}
