/** The jobs there are; a payload names the workspace, the person it acts for, and its subject by id. */
export const jobNames = ["apply-import", "extract-post"] as const;
/** One of `jobNames`. */
export type JobName = (typeof jobNames)[number];

/** What every job carries. */
export interface JobPayload {
  readonly workspaceId: string;
  readonly userId: string;
  /** The id of the import run or the revision it is about. */
  readonly subjectId: string;
}
