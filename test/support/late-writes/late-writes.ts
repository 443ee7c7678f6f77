import { claimWrites } from "./claims";
import { judgementWrites } from "./judgements";
import type { LateWrite } from "./late-write";
import { peopleWrites } from "./people";
import { questionWrites } from "./questions";
import { vocabularyWrites } from "./vocabulary";

/** One row for each step that is given a version, and for acts that can come too late. */
export const lateWrites: readonly LateWrite[] = [
  ...claimWrites,
  ...judgementWrites,
  ...peopleWrites,
  ...questionWrites,
  ...vocabularyWrites,
];
