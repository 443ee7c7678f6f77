import { instantWords } from "@/app/_ui/date-words";
import { Table } from "@/app/_ui/table";
import type { JobCount } from "@/lib/db/read/health";
import type { JobName } from "@/lib/model/jobs";

const jobWords: Readonly<Record<JobName, string>> = {
  "apply-import": "Bring in the posts of an import",
  "extract-post": "Read a post",
  "suggest-comparisons": "Compare a claim with others",
  "recompare-source": "Compare a source's claims again",
};

/** The kinds of jobs with how many wait, run, failed and were done lately. */
export function JobTable({ jobs }: { readonly jobs: readonly JobCount[] }) {
  return (
    <Table
      caption="Jobs of this workspace"
      captionHidden
      rows={jobs}
      rowKey={({ name }) => name}
      columns={[
        { key: "name", heading: "Job", names: true, cell: ({ name }) => jobWords[name] },
        { key: "waiting", heading: "Waiting", figures: true, cell: ({ waiting }) => waiting },
        { key: "working", heading: "At work", figures: true, cell: ({ working }) => working },
        { key: "failed", heading: "Failed", figures: true, cell: ({ failed }) => failed },
        { key: "done", heading: "Done lately", figures: true, cell: ({ done }) => done },
        {
          key: "oldest",
          heading: "Oldest waits since",
          cell: ({ oldest }) => (oldest ? instantWords(oldest) : "none waits"),
        },
      ]}
    />
  );
}
