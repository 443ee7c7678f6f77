/** The jobs there are; a payload names the workspace, the person it acts for, and its subject by id. */
export const jobNames = ["apply-import", "extract-post", "suggest-comparisons", "recompare-source"] as const;
/** One of `jobNames`. */
export type JobName = (typeof jobNames)[number];

/** What every job carries. */
export interface JobPayload {
  readonly workspaceId: string;
  readonly userId: string;
  /** The id of the import run, the revision, the claim or the source it is about. */
  readonly subjectId: string;
}
