import { LinkButton } from "@/app/_ui/button";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { EmptyState, FilteredEmpty } from "@/app/_ui/states";
import { Tabs } from "@/app/_ui/tabs";
import { roleMay } from "@/lib/access/may";
import { requireActor } from "@/lib/auth/require-actor";
import { countQuestions, readQuestionList } from "@/lib/db/read/questions";
import { scopeOf } from "@/lib/db/read/scope";
import { parseId } from "@/lib/model/ids";
import { QuestionList, QuestionSearch } from "./question-list";

interface QuestionsPageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<{ q?: string; closed?: string; after?: string }>;
}

const pageSize = 30;

export default async function QuestionsPage({ params, searchParams }: QuestionsPageProps) {
  const actor = await requireActor((await params).workspace);
  const { q, closed: shows, after } = await searchParams;
  const words = typeof q === "string" && q.trim() !== "" ? q.trim().slice(0, 200) : null;
  const closed = shows === "1";
  const query = { q: words, closed: closed ? "1" : null, after: parseId(after) };
  const [questions, counts] = await Promise.all([
    readQuestionList(scopeOf(actor), { closed, words, take: pageSize, after: query.after }),
    countQuestions(scopeOf(actor)),
  ]);
  const here = deskAddress(actor.workspaceSlug, "questions");
  const create = roleMay(actor.role, "question.create") ? (
    <LinkButton look="primary" icon="plus" keys="a" href={`${here}/new`}>
      New question
    </LinkButton>
  ) : null;
  return (
    <Stack gap="wide">
      <PageHeader title="Questions" meta="What is asked, what bears on it, and what we think." acts={create} />
      <Tabs
        label="Questions"
        tabs={[
          { href: here, label: "Open", count: counts.open, current: !closed },
          { href: `${here}?closed=1`, label: "Closed", count: counts.closed, current: closed },
        ]}
      />
      {counts.open + counts.closed > 3 ? <QuestionSearch here={here} words={words} closed={closed} /> : null}
      {questions.length > 0 ? <QuestionList {...{ actor, questions, pageSize, query }} /> : null}
      {questions.length === 0 && words ? (
        <FilteredEmpty things="questions" filters={[{ label: `“${words}”`, dropHref: here }]} clearHref={here} />
      ) : null}
      {questions.length === 0 && !words ? (
        <EmptyState title={closed ? "No question is closed" : "No questions yet"} act={closed ? null : create}>
          A question names a yardstick, such as the harvest of one year against the year before, and gathers who said
          what about it, on whose word.
        </EmptyState>
      ) : null}
    </Stack>
  );
}
