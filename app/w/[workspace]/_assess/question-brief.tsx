import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import type { Actor } from "@/lib/access/actor";
import { countOrigins, matrixOf } from "@/lib/compare/question/matrix";
import type { QuestionRead } from "@/lib/db/read/questions";
import { layOutGathered } from "@/lib/workflow/lay-out-question";
import { Matrix } from "../questions/[question]/matrix";
import { OriginLine } from "../questions/[question]/origin-line";

/** A question as one judges it: what it gathered by origin and time, without anybody's answer. */
export async function QuestionBrief({ actor, question }: { readonly actor: Actor; readonly question: QuestionRead }) {
  const { gathered, vocabulary } = await layOutGathered(actor, question);
  return (
    <Stack>
      <OriginLine count={countOrigins(gathered, vocabulary)} />
      <Matrix
        matrix={matrixOf(gathered, vocabulary, "said")}
        hrefOf={(claimId) => deskAddress(actor.workspaceSlug, "claims", claimId)}
        open={null}
      />
    </Stack>
  );
}
