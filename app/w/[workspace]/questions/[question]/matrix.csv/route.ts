import { saidInWords } from "@/app/_ui/date-words";
import { roleWords } from "@/app/_ui/words";
import { countOrigins, matrixOf } from "@/lib/compare/question/matrix";
import { spreadsheetFile } from "@/lib/formats/export/csv-cell";
import { type MatrixNote, matrixCsv } from "@/lib/formats/export/matrix-csv";
import { describePeriod } from "@/lib/units/period-words";
import type { LaidOutClaim } from "@/lib/workflow/lay-out-question";
import { exportQuestion, type FileContext } from "../export-question";
import { originWords } from "../origin-words";

/** The matrix of a question as CSV, with a footnote for each report. */
export async function GET(request: Request, context: FileContext): Promise<Response> {
  const file = { ending: "matrix.csv", type: "text/csv; charset=utf-8" };
  return exportQuestion(request, context, file, ({ question, gathered, vocabulary, shown }) => {
    const count = countOrigins(gathered, vocabulary);
    const asked = { title: question.title, origins: originWords(count) };
    return spreadsheetFile(matrixCsv(asked, matrixOf(gathered, vocabulary, shown.by), gathered.map(noteOf)));
  });
}

function noteOf({ statement: { id, sentence, content }, words }: LaidOutClaim): MatrixNote {
  const about = content.period ?? content.asOf;
  return {
    claimId: id,
    sentence,
    said: saidInWords(content.saidOn),
    about: about ? describePeriod(about) : "not stated",
    reports: words.map(({ surface, post, chain }) => ({
      words: surface,
      where: [post.publisher, post.title, post.publishedOn].filter(Boolean).join(", "),
      through: chain.map(({ source, role }) => `${source} ${roleWords[role]}`).join(" → "),
    })),
  };
}
