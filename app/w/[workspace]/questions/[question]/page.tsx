import { notFound } from "next/navigation";
import { deskAddress } from "@/app/_ui/sections";
import { requireActor } from "@/lib/auth/require-actor";
import { readQuestionAt } from "@/lib/db/read/questions";
import { scopeOf } from "@/lib/db/read/scope";
import { PageFrame } from "../../_ready/page-frame";
import { WhenReady } from "../../_ready/when-ready";
import { crumbsOf } from "./question-head";
import { type QuestionQuery, shownBy } from "./question-query";
import { QuestionView } from "./question-view";

interface QuestionPageProps {
  readonly params: Promise<{ workspace: string; question: string }>;
  readonly searchParams: Promise<QuestionQuery>;
}

export default async function QuestionPage({ params, searchParams }: QuestionPageProps) {
  const { workspace, question: slug } = await params;
  const actor = await requireActor(workspace);
  const question = (await readQuestionAt(scopeOf(actor), slug)) ?? notFound();
  return (
    <WhenReady
      at={deskAddress(actor.workspaceSlug, "questions", question.slug)}
      meanwhile={<PageFrame title={question.title} crumbs={crumbsOf(actor, question)} lines={16} />}
    >
      <QuestionView actor={actor} question={question} shown={shownBy(await searchParams)} />
    </WhenReady>
  );
}
