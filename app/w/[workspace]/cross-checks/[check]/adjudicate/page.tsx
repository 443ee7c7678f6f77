import { notFound } from "next/navigation";
import { TextareaField } from "@/app/_ui/field";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { may } from "@/lib/access/may";
import { requireActor } from "@/lib/auth/require-actor";
import { readCrossCheck } from "@/lib/db/read/cross-checks";
import { scopeOf } from "@/lib/db/read/scope";
import { parseId } from "@/lib/model/ids";
import { AssessForm } from "../../../_assess/assess-form";
import { AssessableView, readAssessable } from "../../../_assess/assessable";
import { settle } from "../../actions";

interface AdjudicatePageProps {
  readonly params: Promise<{ workspace: string; check: string }>;
}

export default async function AdjudicatePage({ params }: AdjudicatePageProps) {
  const { workspace, check: checkId } = await params;
  const actor = await requireActor(workspace, "adjudicate");
  const id = parseId(checkId) ?? notFound();
  const check = (await readCrossCheck(scopeOf(actor), id)) ?? notFound();
  const authorIds = [check.first.authorId, check.second?.authorId ?? check.first.authorId];
  if (!check.second || !may(actor, "adjudicate", { authorIds })) notFound();
  const assessable = await readAssessable(actor, check.first.subject, check.first.words);
  const back = deskAddress(actor.workspaceSlug, "cross-checks", id);
  return (
    <Stack gap="wide">
      <PageHeader
        title="Adjudicate"
        crumbs={[
          { label: "Cross-checks", href: deskAddress(actor.workspaceSlug, "cross-checks") },
          { label: check.first.words, href: back },
        ]}
        meta={`${check.first.author} and ${check.second.author} judged this; both judgements stay beside yours.`}
      />
      <AssessableView actor={actor} of={assessable} />
      <AssessForm
        {...assessable}
        action={settle.bind(null, actor.workspaceSlug, id)}
        submit="Adjudicate"
        back={back}
        mayAsk={false}
      >
        <TextareaField name="reason" label="What decided between the two" rows={3} required />
      </AssessForm>
    </Stack>
  );
}
