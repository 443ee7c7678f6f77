import Link from "next/link";
import { dayInWords } from "@/app/_ui/date-words";
import { Pagination, pageAddress } from "@/app/_ui/pagination";
import { SearchForm } from "@/app/_ui/search-form";
import { deskAddress } from "@/app/_ui/sections";
import type { Actor } from "@/lib/access/actor";
import { readAssessmentsOf } from "@/lib/db/read/assessments";
import type { QuestionRead } from "@/lib/db/read/questions";
import { scopeOf } from "@/lib/db/read/scope";
import { leadingAnswer } from "@/lib/model/question-answer";
import { likelihoods } from "@/lib/model/scales";
import styles from "./questions.module.css";

interface QuestionListProps {
  readonly actor: Actor;
  readonly questions: readonly QuestionRead[];
  readonly pageSize: number;
  /** What they are filtered by, and the last one seen before, as they stand in the address. */
  readonly query: { readonly q: string | null; readonly closed: string | null; readonly after: string | null };
}

/** Questions, newest first: what is asked, the answer as far as this person may read it, and how much was gathered. */
export function QuestionList({ actor, questions, pageSize, query }: QuestionListProps) {
  const here = deskAddress(actor.workspaceSlug, "questions");
  const last = questions.at(-1);
  return (
    <>
      <ol className={styles.list} data-list="">
        {questions.map((question) => (
          <li key={question.id} className={styles.item} data-row="">
            <h2 className={styles.name}>
              <Link href={`${here}/${question.slug}`}>{question.title}</Link>
            </h2>
            <Answered actor={actor} questionId={question.id} />
            <p className={styles.quiet}>
              {question.claimIds.length === 1 ? "1 claim" : `${question.claimIds.length} claims`} · asked by{" "}
              {question.askedBy}, {dayInWords(question.askedAt.toISOString().slice(0, 10))}
            </p>
          </li>
        ))}
      </ol>
      <Pagination
        summary={`${questions.length} ${questions.length === 1 ? "question" : "questions"} on this page`}
        previousHref={query.after ? pageAddress(here, { ...query, after: null }) : null}
        nextHref={questions.length === pageSize && last ? pageAddress(here, { ...query, after: last.id }) : null}
        back="First page"
      />
    </>
  );
}

async function Answered({ actor, questionId }: { readonly actor: Actor; readonly questionId: string }) {
  const all = await readAssessmentsOf(scopeOf(actor), actor, { kind: "question", id: questionId });
  const answer = leadingAnswer(all);
  if (!answer)
    return (
      <p className={styles.quiet}>
        {all.length > 0 ? "Answered; sealed until its cross-check is in" : "Not answered yet"}
      </p>
    );
  const likely = answer.likelihood && likelihoods[answer.likelihood].label;
  return (
    <p className={styles.answer}>
      {answer.answer} {likely ? <span className={styles.likelihood}>{likely}</span> : null}
    </p>
  );
}

interface QuestionSearchProps {
  readonly here: string;
  readonly words: string | null;
  readonly closed: boolean;
}

/** Finds questions by a word of their title; the address keeps it. */
export function QuestionSearch({ here, words, closed }: QuestionSearchProps) {
  return (
    <SearchForm here={here} label="Words in the question" words={words}>
      {closed ? <input type="hidden" name="closed" value="1" /> : null}
    </SearchForm>
  );
}
