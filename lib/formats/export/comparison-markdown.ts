import { fieldRows } from "../../model/claim-fields.ts";
import type { Comparison, Statement } from "../../model/comparison.ts";

/** What the Markdown of a comparison needs of a claim. */
interface MarkdownClaim {
  readonly statement: Statement & { readonly sentence: string };
  readonly words: {
    readonly surface: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly publishedOn: string | null;
  } | null;
}

const letters = ["A", "B", "C", "D"] as const;
const outcomeWords: Readonly<Record<Comparison["outcome"], string>> = {
  contradicts: "Would contradict",
  compatible: "Compatible",
  restates: "Restates",
  revises: "Revises",
  "counts-differently": "Counts differently",
  "not-comparable": "Not comparable",
  undecided: "Cannot say yet",
};

/** A comparison as Markdown to paste elsewhere: the readings, the fields as a table, the words with where they stand. Empty for fewer than two claims. */
export function comparisonMarkdown(
  claims: readonly MarkdownClaim[],
  readings: readonly Comparison[],
  placeName: (key: string) => string,
): string {
  if (readings.length === 0) return "";
  const said = readings.map(
    (reading, index) =>
      `**A and ${letters[index + 1]}: ${outcomeWords[reading.outcome]}${reading.asRetoldBy ? `, as retold by ${plain(reading.asRetoldBy)}` : ""}.** ${plain(reading.sentence)}`,
  );
  return [...said, table(claims, placeName), ...claims.map(quoted)].join("\n\n").concat("\n");
}

function table(claims: readonly MarkdownClaim[], placeName: (key: string) => string): string {
  const columns = claims.map(({ statement }) => fieldRows(statement.content, placeName));
  const [first = []] = columns;
  const lines = first
    .map(({ label }, row) => [label, ...columns.map((column) => column[row]?.value ?? "")])
    .filter(([, ...cells]) => cells.some((cell) => cell !== ""));
  const head = ["Field", ...claims.map((_, index) => letters[index] ?? "")];
  return [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.map(plain).join(" | ")} |`).join("\n");
}

function quoted({ statement, words }: MarkdownClaim, index: number): string {
  const where = words ? [words.title, words.publisher, words.publishedOn].filter(Boolean).join(", ") : "";
  const through = statement.chain.map(({ source }) => source).join(" → ");
  const quote = words ? `\n> ${plain(words.surface)}\n` : "";
  return `${letters[index]}: ${plain(statement.sentence)}\n${quote}\n${plain([where, through && `through ${through}`].filter(Boolean).join("; "))}`;
}

// Words of strangers stay words: what Markdown would read as markup is escaped, lines are joined.
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|#]/g, "\\$&");
}
