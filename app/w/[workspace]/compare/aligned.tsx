import type { ReactNode } from "react";
import { LinkButton } from "@/app/_ui/button";
import { commonScale } from "@/lib/compare/common-scale";
import { type FieldGroup, sideBySide } from "@/lib/compare/side-by-side";
import type { ComparedClaim } from "@/lib/db/read/compared-claims";
import type { Comparison } from "@/lib/model/comparison";
import { placeNamer } from "@/lib/model/place-names";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import styles from "./compare.module.css";
import { type CompareQuery, shownAt } from "./compare-query";
import { DrawnHands, DrawnTimes, DrawnValues } from "./drawn";
import { FieldRowOf } from "./field-row";
import { Heads } from "./heads";
import { JudgedRow, WordsRow, WrittenRow } from "./own-rows";
import { SourceRows } from "./source-rows";

interface AlignedProps {
  readonly workspace: string;
  readonly compared: readonly ComparedClaim[];
  readonly readings: readonly Comparison[];
  readonly letters: readonly string[];
  readonly query: CompareQuery;
}

const nameOf = placeNamer(defaultVocabulary);

/** A real table: columns are claims, rows are fields in groups, each cell with how it is known and how it stands to the base; under each group its drawing. */
export function Aligned({ workspace, compared, readings, letters, query }: AlignedProps) {
  const statements = compared.map(({ statement }) => statement);
  const rows = sideBySide(
    statements.map(({ content }) => content),
    nameOf,
  );
  const scale = commonScale(statements, readings, query.unit);
  const columns = compared.length + 1;
  const fields = (group: FieldGroup) =>
    rows
      .filter((row) => row.group === group)
      .map((row) => (
        <FieldRowOf key={row.field} row={row} days={query.days} contents={statements.map(({ content }) => content)} />
      ));
  const nextUnit = scale ? scale.units[(scale.units.indexOf(scale.unit) + 1) % scale.units.length] : undefined;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label="Fields of the claims, scrolls sideways">
      <table className={styles.table} data-columns={compared.length}>
        <Heads workspace={workspace} statements={statements} letters={letters} />
        <tbody>
          <WordsRow workspace={workspace} compared={compared} />
        </tbody>
        <Group title="Value" columns={columns}>
          <WrittenRow label="As written" compared={compared} pick={(words) => words.quantityText ?? words.changeText} />
          {fields("value")}
          <DrawnValues
            columns={columns}
            statements={statements}
            scale={scale}
            readings={readings}
            letters={letters}
            act={
              scale && nextUnit && nextUnit !== scale.unit ? (
                <LinkButton small keys="u" href={`${shownAt(workspace, query, { unit: nextUnit })}#fields`}>
                  In {nextUnit}
                </LinkButton>
              ) : null
            }
          />
        </Group>
        <Group title="Scope" columns={columns}>
          <WrittenRow label="Coverage as written" compared={compared} pick={(words) => words.coverageText} />
          {fields("scope")}
        </Group>
        <Group title="Time" columns={columns}>
          <WrittenRow label="Period as written" compared={compared} pick={(words) => words.periodText} />
          {fields("time")}
          <DrawnTimes
            columns={columns}
            statements={statements}
            letters={letters}
            act={
              <LinkButton
                small
                keys="y"
                href={`${shownAt(workspace, query, { periods: query.days ? null : "days" })}#fields`}
              >
                {query.days ? "Periods by name" : "Periods by day"}
              </LinkButton>
            }
          />
        </Group>
        <Group title="Whose word, and of what kind" columns={columns}>
          {fields("standing")}
          <DrawnHands columns={columns} statements={statements} readings={readings} letters={letters} />
        </Group>
        <Group title="Source records" columns={columns}>
          <SourceRows workspace={workspace} compared={compared} />
        </Group>
        <Group title="What people judged" columns={columns}>
          <JudgedRow workspace={workspace} compared={compared} />
        </Group>
      </table>
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly columns: number;
  readonly children: ReactNode;
}

function Group({ title, columns, children }: GroupProps) {
  return (
    <tbody>
      <tr>
        <th className={styles.group} scope="rowgroup" colSpan={columns}>
          {title}
        </th>
      </tr>
      {children}
    </tbody>
  );
}
