import type { Actor } from "@/lib/access/actor";
import type { ShownAssessment } from "@/lib/db/read/assessments";

interface AssessmentActsProps {
  readonly actor: Actor;
  readonly assessment: ShownAssessment;
}

/** What this person may do with a judgement where it stands now. */
export function AssessmentActs(_: AssessmentActsProps) {
  return null;
}
