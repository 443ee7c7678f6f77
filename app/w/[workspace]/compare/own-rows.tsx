import Link from "next/link";
import { LinkKindMark } from "@/app/_ui/badge";
import { dayInWords } from "@/app/_ui/date-words";
import { DifferingWords } from "@/app/_ui/differing-words";
import { Words } from "@/app/_ui/quote";
import { deskAddress } from "@/app/_ui/sections";
import type { ComparedClaim } from "@/lib/db/read/compared-claims";
import styles from "./compare.module.css";

interface WordsRowProps {
  readonly workspace: string;
  readonly compared: readonly ComparedClaim[];
}

/** The captured words of each claim in their context; beside the base's, those words are underlined that the base does not have. */
export function WordsRow({ workspace, compared }: WordsRowProps) {
  const base = compared[0]?.words?.surface;
  return (
    <tr>
      <th scope="row">Words</th>
      {compared.map(({ statement, words, appearances }, index) => (
        <td key={statement.id}>
          {words ? (
            <figure className={styles.words}>
              <blockquote>
                <span className={styles.context}>{clipped(words.before, "start")}</span>
                <mark>
                  <DifferingWords
                    words={words.surface}
                    against={
                      (index > 0 ? base : compared.length === 2 ? compared[1]?.words?.surface : words.surface) ??
                      words.surface
                    }
                  />
                </mark>
                <span className={styles.context}>{clipped(words.after, "end")}</span>
              </blockquote>
              <figcaption>
                <Link
                  href={`${deskAddress(workspace, "posts", words.postId)}?revision=${words.revision}#at-${words.start}`}
                >
                  {[words.title, words.publisher, words.publishedOn && dayInWords(words.publishedOn)]
                    .filter(Boolean)
                    .join(", ")}
                </Link>
                <span className={styles.captured}>
                  {[
                    words.capturedOn && `captured ${dayInWords(words.capturedOn)}`,
                    appearances > 1 && `and ${appearances - 1} more`,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </figcaption>
            </figure>
          ) : (
            <span className={styles.quiet}>no captured words</span>
          )}
        </td>
      ))}
    </tr>
  );
}

const contextLetters = 110;

// Of the same paragraph, and to the nearest whole word, so that no word is cut.
function clipped(text: string, end: "start" | "end"): string {
  const paragraphs = text.split(/\n\s*\n|\n/);
  const near = (end === "start" ? paragraphs.at(-1) : paragraphs[0]) ?? "";
  if (near.length <= contextLetters) return near;
  return end === "start"
    ? `… ${near.slice(-contextLetters).replace(/^\S*\s/, "")}`
    : `${near.slice(0, contextLetters).replace(/\s\S*$/, "")} …`;
}

interface WrittenRowProps {
  readonly label: string;
  readonly compared: readonly ComparedClaim[];
  readonly pick: (words: NonNullable<ComparedClaim["words"]>) => string | null;
}

/** A field as its words stand in the post; nothing where no column has any. */
export function WrittenRow({ label, compared, pick }: WrittenRowProps) {
  const cells = compared.map(({ statement, words }) => ({ id: statement.id, text: words && pick(words) }));
  if (cells.every(({ text }) => !text)) return null;
  return (
    <tr>
      <th scope="row">{label}</th>
      {cells.map(({ id, text }) => (
        <td key={id}>{text ? <Words>{text}</Words> : <span className={styles.quiet}>not in the words</span>}</td>
      ))}
    </tr>
  );
}

/** What people judged of each claim and what they linked it with. */
export function JudgedRow({ workspace, compared }: WordsRowProps) {
  return (
    <tr>
      <th scope="row">Assessments, links</th>
      {compared.map(({ statement, assessments, links }) => (
        <td key={statement.id}>
          {assessments.length === 0 && links.length === 0 ? <span className={styles.quiet}>none yet</span> : null}
          {assessments.map((one) => (
            <p key={one.id}>
              {one.author.name}:{" "}
              {one.sealed ? "sealed until the cross-check is in" : (one.rating?.label ?? one.answer ?? "assessed")}
            </p>
          ))}
          {links.map((link) => (
            <p key={link.id}>
              <LinkKindMark kind={link.kind} />{" "}
              <Link href={deskAddress(workspace, "claims", link.other.id)}>{link.other.content.claimant}</Link>
            </p>
          ))}
        </td>
      ))}
    </tr>
  );
}
